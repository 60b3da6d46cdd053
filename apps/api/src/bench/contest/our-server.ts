import { tmpdir } from "node:os";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify from "fastify";
import { openDatabase } from "../../database/index.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { tables } from "../../features/tables.js";
import { createApollo, createContext } from "../../graph/index.js";
import { endWithParent } from "../served/end-with-parent.js";
import { benchViewer } from "../filled/bench-viewer.js";

/**
 * Serves the graph over the bench's database to a fixed viewer: identity is left out on both sides. Asked over the channel
 * to its parent, it collects its young generation and tells how many bytes are in use.
 */
endWithParent();
const database = await openDatabase({
  databaseUrl: process.env["DATABASE_URL"],
  ...{ dataFolder: tmpdir(), purpose: "serve", tables },
});
const apollo = createApollo({ schema: buildGraphSchema() });
await apollo.start();
const server = Fastify();
server.post(
  "/graphql",
  fastifyApolloHandler(apollo, { context: async () => createContext(database, benchViewer(1)) }),
);
process.on("message", () => {
  // what has survived once is kept once more
  for (let times = 0; times < 3; times += 1) globalThis.gc?.({ type: "minor" });
  process.send?.(process.memoryUsage().heapUsed);
});
await server.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`port ${(server.server.address() as { port: number }).port}\n`);
