import { randomUUID } from "node:crypto";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Database } from "../database/index.js";
import { createApollo, createExecute, createExecutor } from "../graph/index.js";
import { type DemoIssuer, IdentityRefusal, type VerifyToken } from "../identity/index.js";
import { admitAtMost } from "./admission.js";
import { answerWithin } from "./deadline.js";
import { closeOnceAnswered } from "./draining.js";
import { answerError } from "./error-answer.js";
import { graphRoute } from "./routes/graph-route.js";
import { healthRoutes } from "./routes/health-routes.js";
import { logging } from "./logging.js";
import { type Pages, pageRoutes } from "./routes/page-routes.js";
import { isAskedOnLoopback } from "./routes/same-site.js";
import { securityHeaders } from "./security-headers.js";
import { signInRoutes } from "./routes/sign-in-routes.js";
import { dayInEngland } from "./today.js";
import { TrustedDocuments } from "./routes/trusted-documents.js";

/** What a server is made of. */
export interface ServerParts {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly pages: Pages;
  readonly now: () => Date;
  /** The demo's issuer, where it may run: on loopback only. */
  readonly issuer: DemoIssuer | null;
  readonly logLevel: string;
  readonly logStream?: { write(line: string): void };
  /** Milliseconds in which a request is answered; 10,000 unless said. */
  readonly deadline?: number;
  /** Requests that may be under way at once; 64 unless said. */
  readonly mostUnderWay?: number;
}

const bodyLimit = 100_000;

/** The whole server, not yet listening: graph, pages, sign-in, health. Closing it ends what is under way first. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { database, schema, pages, issuer, logLevel, logStream } = parts;
  const { deadline = 10_000, mostUnderWay = 64 } = parts;
  const server = Fastify({
    logger: logging(logLevel, logStream),
    genReqId: () => randomUUID(),
    bodyLimit,
    forceCloseConnections: "idle",
  });
  closeOnceAnswered(server);
  let stopping = false;
  server.addHook("preClose", async () => {
    stopping = true;
  });
  server.setErrorHandler(answerError);
  await server.register(helmet, securityHeaders);
  if (issuer !== null)
    server.addHook("onRequest", async (request, reply) => {
      if (isAskedOnLoopback(request)) return undefined;
      const message = "With demo data this server answers to localhost and 127.0.0.1 only.";
      return reply.code(421).send({ errors: [{ message, extensions: { code: "NOT_ALLOWED" } }] });
    });
  admitAtMost(server, mostUnderWay);
  answerWithin(server, deadline);

  const verify: VerifyToken = issuer === null ? believeNobody : (token) => issuer.verify(token);
  const today = () => dayInEngland(parts.now());
  const presenter = {
    correlationId: randomUUID,
    report: (failure: object, err: unknown) => server.log.error({ ...failure, err }, "graph failed"),
  };
  const executor = createExecutor(schema);
  const apollo = createApollo({ schema, executor, presenter });
  const execute = createExecute(schema, executor, database, presenter);
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());

  healthRoutes(server, database, () => stopping);
  const documents = new TrustedDocuments(pages.documents);
  graphRoute(server, { database, apollo, verify, today, documents });
  await server.register((inner) => signInRoutes(inner, database, issuer));
  await server.register((inner) =>
    pageRoutes(inner, { database, pages, execute, verify, today, offersPersonas: issuer !== null }),
  );
  return server;
}

const believeNobody: VerifyToken = async () => {
  throw new IdentityRefusal("TOKEN_REFUSED");
};
