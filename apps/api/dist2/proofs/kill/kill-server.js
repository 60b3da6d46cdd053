import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { endWithParent } from "../../bench/served/end-with-parent.js";
import { openDatabase } from "../../database/index.js";
import { Sealer } from "../../features/audit/index.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { messageKinds } from "../../features/messages.js";
import { Dispatcher } from "../../features/post/index.js";
import { tables } from "../../features/tables.js";
import { DemoIssuer, demoKey } from "../../identity/index.js";
import { openMailer } from "../../mail/index.js";
import { Budgets, buildServer, demoClock } from "../../server/index.js";
/** The whole server as it runs, to be killed: it seals the trail and sends letters into a folder. */
endWithParent();
const dataFolder = process.env["DATA_DIR"] ?? tmpdir();
const { DEMO_NOW: demoNow } = process.env;
const now = demoNow === undefined ? () => new Date() : demoClock(demoNow, process);
const database = await openDatabase({
    ...{ databaseUrl: process.env["DATABASE_URL"], dataFolder, purpose: "serve", tables },
});
const quiet = () => { };
const dispatcher = await Dispatcher.start({
    ...{ database, kinds: messageKinds, now, newId: randomUUID },
    mailer: openMailer({ smtpUrl: null, from: "post@proof.example" }, dataFolder),
    ...{ address: "https://proof.example", domain: "proof.example" },
}, { onFailure: quiet, pollEvery: 0.5, lasts: 10, firstWait: 1, roundEvery: 1_000 });
const server = await buildServer({
    ...{ database, schema: buildGraphSchema(), now, logLevel: "silent" },
    issuer: new DemoIssuer(await demoKey(dataFolder), now),
    pages: {
        assetsFolder: dataFolder,
        documents: [],
        render: async () => ({ status: 200, headers: {}, body: "" }),
    },
    watchers: [new Sealer(database, now, quiet), dispatcher],
    budgets: new Budgets({ actor: null, token: null, address: null, signIn: null }),
});
await server.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`port ${server.server.address().port}\n`);
//# sourceMappingURL=kill-server.js.map