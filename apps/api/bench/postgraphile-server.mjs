// Serves PostGraphile over the bench's database, as the same role and for the same provider as ours. It runs under the
// Node that PostGraphile 5 asks for, from a folder in which both were installed for the time of the bench.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

// Ends with the bench that started it.
process.on("disconnect", () => process.exit(0));
const { DATABASE_URL, PROVIDER_ID } = process.env;
const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ["public", "contest"],
      pgSettings: { role: "reviewpoint_app", "app.provider": PROVIDER_ID },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
};
const server = createServer();
const serv = postgraphile(preset).createServ(grafserv);
await serv.addTo(server);
server.listen(0, "127.0.0.1", () => process.stdout.write(`port ${server.address().port}\n`));
