import { randomUUID } from "node:crypto";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Database } from "../database/index.js";
import {
  type Clock,
  createApollo,
  createExecute,
  createExecutor,
  type Introspection,
} from "../graph/index.js";
import type { DemoIssuer, SignInSettings } from "../identity/index.js";
import { admitAtMost } from "./admission/admission.js";
import { answerWithin } from "./deadline.js";
import { closeOnceAnswered } from "./draining.js";
import { answerError } from "./error-answer.js";
import { fileRoutes } from "./routes/file-routes.js";
import type { Files } from "./routes/files.js";
import { graphRoute } from "./routes/graph-route.js";
import { healthRoutes } from "./routes/health-routes.js";
import { logging } from "./logging.js";
import { pageRoutes } from "./routes/page-routes.js";
import { packRoutes, type TakeOutPack } from "./routes/pack-routes.js";
import type { Pages } from "./routes/pages.js";
import { entrance } from "./routes/entrance/entrance.js";
import { isAskedOnLoopback } from "./routes/same-site.js";
import { securityHeaders } from "./security-headers.js";
import { dayInEngland } from "./today.js";
import { usualAllowances } from "./rates/allowances.js";
import { Budgets } from "./rates/budgets.js";
import { limitAttempts } from "./rates/limit-attempts.js";
import { TrustedDocuments, type TrustedOnly } from "./routes/trusted-documents.js";

/** Whoever is told of each write: who seals the audit trail, and who tells people. */
export interface Watching {
  watching(database: Pick<Database, "read" | "write">): Pick<Database, "read" | "write">;
  /** Ends in an orderly way, before the database does. */
  finish(): Promise<void>;
}

/** What a server is made of. */
export interface ServerParts {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly pages: Pages;
  /** The way of files in and out; nobody has files without it. */
  readonly files?: Files;
  /** Gives packs of boards as files; none without it. */
  readonly takeOutPack?: TakeOutPack;
  /** Who is told of each write, e.g. the sealer of the audit trail; nobody without it. */
  readonly watchers?: readonly Watching[];
  readonly now: () => Date;
  /** The demo's issuer, where it may run: on loopback only. */
  readonly issuer: DemoIssuer | null;
  /** How people sign in with their own accounts; null where only the demo's people do. The demo's issuer is off then. */
  readonly signIn?: SignInSettings | null;
  readonly logLevel: string;
  readonly logStream?: { write(line: string): void };
  /** Milliseconds in which a request is answered; 10,000 unless said. */
  readonly deadline?: number;
  /** Requests that may be under way at once; 64 unless said. */
  readonly mostUnderWay?: number;
  /** Who has spent how much; the usual allowances, counted in this process, unless said. */
  readonly budgets?: Budgets;
  /** Who may read the schema; whoever is signed in unless said. */
  readonly introspection?: Introspection;
  /** Of whom only the app's own questions are accepted; of browsers' sessions unless said. */
  readonly trustedOnly?: TrustedOnly;
  /** Addresses of proxies in front of the server that are believed about where a request came from. */
  readonly trustedProxies?: readonly string[];
}

const bodyLimit = 100_000;

/** The whole server, not yet listening: graph, pages, sign-in, health. Closing it ends what is under way first. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { database, schema, pages, signIn = null, logLevel, logStream } = parts;
  const { deadline = 10_000, mostUnderWay = 64, trustedProxies = [], watchers = [] } = parts;
  const { introspection = "signed in", trustedOnly = "sessions" } = parts;
  const budgets = parts.budgets ?? new Budgets(usualAllowances);
  const issuer = signIn === null ? parts.issuer : null;
  const server = Fastify({
    logger: logging(logLevel, logStream),
    genReqId: () => randomUUID(),
    bodyLimit,
    forceCloseConnections: "idle",
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
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

  const today = () => dayInEngland(parts.now());
  const clock: Clock = { now: parts.now, newId: randomUUID };
  const presenter = {
    correlationId: randomUUID,
    report: (failure: object, err: unknown) => server.log.error({ ...failure, err }, "graph failed"),
  };
  const executor = createExecutor(schema);
  const apollo = createApollo({ schema, executor, presenter, introspection });
  const rows = watchers.reduce<Pick<Database, "read" | "write">>(
    (watched, watcher) => watcher.watching(watched),
    database,
  );
  const documents = new TrustedDocuments(pages.documents, trustedOnly);
  const execute = createExecute(schema, executor, rows, presenter, { documents, clock });
  const perform = createExecute(schema, executor, rows, presenter, { mayWrite: true, documents, clock });
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());
  server.addHook("onClose", async () => {
    for (const watcher of watchers) await watcher.finish();
  });

  healthRoutes(server, database, () => stopping);
  const { authentication, cookies, address, ways, routes } = entrance({
    ...{ database, pages, signIn, demo: issuer, now: parts.now },
  });
  const viewers = { database, authentication, address, today, budgets, clock };
  graphRoute(server, { ...viewers, rows, apollo, documents, execute });
  const { files } = parts;
  if (files) await server.register((inner) => fileRoutes(inner, { ...viewers, rows, files }));
  await server.register(async (inner) => {
    limitAttempts(inner, budgets);
    await routes(inner);
  });
  const takeOut = parts.takeOutPack;
  if (takeOut !== undefined)
    await server.register((inner) =>
      packRoutes(inner, { database, rows, authentication, budgets, today, takeOut }),
    );
  await server.register((inner) =>
    pageRoutes(inner, {
      ...{
        database,
        pages,
        execute,
        perform,
        authentication,
        cookies,
        address,
        today,
        documents,
        budgets,
        clock,
        ways,
      },
      offersPersonas: issuer !== null,
    }),
  );
  return server;
}
