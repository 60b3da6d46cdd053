import { randomUUID } from "node:crypto";
import helmet from "@fastify/helmet";
import Fastify, {} from "fastify";
import { createApollo, createExecute, createExecutor, } from "../graph/index.js";
import { admitAtMost } from "./admission/admission.js";
import { answerWithin } from "./deadline.js";
import { closeOnceAnswered } from "./draining.js";
import { answerError } from "./error-answer.js";
import { fileRoutes } from "./routes/file-routes.js";
import { graphRoute } from "./routes/graph-route.js";
import { healthRoutes } from "./routes/health-routes.js";
import { logging } from "./logging.js";
import { pageRoutes } from "./routes/page-routes.js";
import { packRoutes } from "./routes/pack-routes.js";
import { entrance } from "./routes/entrance/entrance.js";
import { isAskedOnLoopback } from "./routes/same-site.js";
import { securityHeaders } from "./security-headers.js";
import { dayInEngland } from "./today.js";
import { usualAllowances } from "./rates/allowances.js";
import { Budgets } from "./rates/budgets.js";
import { limitAttempts } from "./rates/limit-attempts.js";
import { TrustedDocuments } from "./routes/trusted-documents.js";
const bodyLimit = 100_000;
/** The whole server, not yet listening: graph, pages, sign-in, health. Closing it ends what is under way first. */
export async function buildServer(parts) {
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
            if (isAskedOnLoopback(request))
                return undefined;
            const message = "With demo data this server answers to localhost and 127.0.0.1 only.";
            return reply.code(421).send({ errors: [{ message, extensions: { code: "NOT_ALLOWED" } }] });
        });
    admitAtMost(server, mostUnderWay);
    answerWithin(server, deadline);
    const today = () => dayInEngland(parts.now());
    const clock = { now: parts.now, newId: randomUUID };
    const presenter = {
        correlationId: randomUUID,
        report: (failure, err) => server.log.error({ ...failure, err }, "graph failed"),
    };
    const executor = createExecutor(schema);
    const apollo = createApollo({ schema, executor, presenter, introspection });
    const rows = watchers.reduce((watched, watcher) => watcher.watching(watched), database);
    const documents = new TrustedDocuments(pages.documents, trustedOnly);
    const execute = createExecute(schema, executor, rows, presenter, { documents, clock });
    const perform = createExecute(schema, executor, rows, presenter, { mayWrite: true, documents, clock });
    await apollo.start();
    server.addHook("onClose", () => apollo.stop());
    server.addHook("onClose", async () => {
        for (const watcher of watchers)
            await watcher.finish();
    });
    healthRoutes(server, database, () => stopping);
    const { authentication, cookies, address, ways, routes } = entrance({
        ...{ database, pages, signIn, demo: issuer, now: parts.now },
    });
    const viewers = { database, authentication, address, today, budgets, clock };
    graphRoute(server, { ...viewers, rows, apollo, documents, execute });
    const { files } = parts;
    if (files)
        await server.register((inner) => fileRoutes(inner, { ...viewers, rows, files }));
    await server.register(async (inner) => {
        limitAttempts(inner, budgets);
        await routes(inner);
    });
    const takeOut = parts.takeOutPack;
    if (takeOut !== undefined)
        await server.register((inner) => packRoutes(inner, { database, rows, authentication, budgets, today, takeOut }));
    await server.register((inner) => pageRoutes(inner, {
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
    }));
    return server;
}
//# sourceMappingURL=build-server.js.map