import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { OwnCluster } from "../database/testing/own-cluster.js";
import { Scene } from "../proofs/kill/scene.js";
import { administratorActs } from "./writes/common-acts.js";
import { fillWeek } from "./writes/fill-week.js";
import { weekActs, weekDay, weekPeople, weekTrainees } from "./writes/week-acts.js";
import { writesOf } from "./writes/writes-of.js";
/** `bench:writes`: how many of the commonest acts a second, through the whole server, on 32 connections. */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const seconds = Number(values.rounds);
if (!Number.isInteger(seconds) || seconds < 1)
    throw new RangeError(`--rounds (seconds for each act) is a whole number from 1, not ${values.rounds}`);
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
/** Measures acts over a provider of their own, on a PostgreSQL of their own. */
async function measure(acts, wish = {}) {
    const folder = mkdtempSync(join(tmpdir(), "reviewpoint-writes-"));
    const cluster = await OwnCluster.start();
    let scene = null;
    try {
        scene = await Scene.set(folder, cluster.url, wish);
        const send = await scene.sender();
        for (const act of acts)
            console.log(`figure: ${await writesOf(act, send, seconds)}`);
    }
    finally {
        await scene?.stop();
        await cluster.close();
        rmSync(folder, { recursive: true, force: true });
    }
}
// a role at a place is related to everybody who is trained there: here to three
await measure(administratorActs);
await measure(weekActs, {
    ...{ trainees: weekTrainees, people: weekPeople, now: `${weekDay}T09:00:00Z` },
    fill: fillWeek,
});
//# sourceMappingURL=writes.js.map