import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { openDatabase } from "../../database/index.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { tables } from "../../features/tables.js";
import { DemoIssuer, demoKey } from "../../identity/index.js";
import { Budgets, buildServer } from "../../server/index.js";
import { endWithParent } from "../served/end-with-parent.js";
/**
 * The whole server as it runs, over the bench's database, with signing in, row security and admission. Only points are not
 * counted: a bench asks more than anybody may. Asked for its memory over the channel to its parent, it collects and tells.
 */
endWithParent();
const folder = process.env["KEY_FOLDER"] ?? tmpdir();
const database = await openDatabase({
    databaseUrl: process.env["DATABASE_URL"],
    ...{ dataFolder: folder, purpose: "serve", tables },
});
const now = () => new Date("2027-06-01T09:00:00Z");
const server = await buildServer({
    ...{ database, schema: buildGraphSchema(), now, logLevel: "silent" },
    issuer: new DemoIssuer(await demoKey(folder), now),
    pages: {
        assetsFolder: folder,
        documents: [],
        render: async () => ({ status: 200, headers: {}, body: "" }),
    },
    budgets: new Budgets({ actor: null, token: null, address: null, signIn: null }),
});
process.on("message", () => {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const peak = /VmHWM:\s+(\d+)/.exec(readStatus())?.[1];
    process.send?.({ rss, heapUsed, peak: peak === undefined ? rss : Number(peak) * 1024 });
});
await server.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`port ${server.server.address().port}\n`);
function readStatus() {
    try {
        return readFileSync("/proc/self/status", "utf8");
    }
    catch {
        return "";
    }
}
//# sourceMappingURL=load-server.js.map