import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { openDatabase } from "../database/index.js";
import { tables } from "../features/tables.js";
import { DemoIssuer, demoKey } from "../identity/index.js";
import { fillProvider } from "./filled/fill-provider.js";
import { letIn, subjectOf } from "./load/let-in.js";
import { ordinaryLoad, overload, restartUnderLoad } from "./load/load.js";
import { OwnCluster } from "../database/testing/own-cluster.js";
import { Served } from "./served/served.js";
/** `bench:load`: the whole server over a PostgreSQL of the bench's own, under ordinary load, under too much, and without its database. */
const { values } = parseArgs({
    options: {
        rounds: { type: "string", default: "20" },
        providers: { type: "string", default: "60" },
        trainees: { type: "string", default: "600" },
    },
});
const [seconds, providers, trainees] = [values.rounds, values.providers, values.trainees].map((text) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1)
        throw new RangeError(`--rounds (seconds), --providers and --trainees are whole numbers from 1: ${text}`);
    return number;
});
const say = (line) => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "reviewpoint-load-"));
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
let cluster = null;
let served = null;
try {
    cluster = await OwnCluster.start({ synchronous_commit: "off" });
    await (await openDatabase({ databaseUrl: cluster.url, dataFolder: folder, purpose: "serve", tables })).close();
    const began = performance.now();
    await fill(cluster.url);
    say(`${providers} providers of ${trainees} trainees are there after ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const now = () => new Date("2027-06-01T09:00:00Z");
    const issuer = new DemoIssuer(await demoKey(folder), now);
    const tokens = await Promise.all(Array.from({ length: providers }, (_, n) => issuer.issue(subjectOf(n + 1))));
    const program = fileURLToPath(new URL("./load/load-server.js", import.meta.url));
    served = await Served.start(process.execPath, program, {
        options: ["--expose-gc"],
        environment: { DATABASE_URL: cluster.url, KEY_FOLDER: folder },
        connections: 2_000,
    });
    const loaded = { served, cluster, tokens, seconds };
    const [perSecond, ordinary] = await ordinaryLoad(loaded);
    say(`figure: ${providers} providers × ${trainees} trainees, ${ordinary}`);
    say(`figure: ${await overload(loaded, perSecond)}`);
    say(`figure: ${await restartUnderLoad(loaded)}`);
}
finally {
    await served?.stop();
    await cluster?.close();
    rmSync(folder, { recursive: true, force: true });
}
/** Two at a time, and the planner told at the end. */
async function fill(url) {
    let nextProvider = 1;
    const onOwn = async (work) => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        try {
            await work(client);
        }
        finally {
            await client.end();
        }
    };
    const fillOn = (client) => {
        if (nextProvider > providers)
            return Promise.resolve();
        const number = nextProvider;
        nextProvider += 1;
        return fillProvider(client, { number, trainees }).then(() => fillOn(client));
    };
    await Promise.all([onOwn(fillOn), onOwn(fillOn)]);
    await onOwn(async (client) => {
        await letIn(client, providers);
        await client.query("vacuum analyze");
    });
}
//# sourceMappingURL=load.js.map