import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { OwnCluster } from "../../database/testing/own-cluster.js";
import { killBackend } from "./kill-backend.js";
import { killWhileWriting } from "./kill.js";
import { Scene } from "./scene.js";
/** `npm run prove`: nothing that was acknowledged is lost and nothing is done twice, whatever is killed. */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "102" } } });
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds is a whole number from 1, not ${values.rounds}`);
const folder = mkdtempSync(join(tmpdir(), "reviewpoint-kill-"));
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
const cluster = await OwnCluster.start();
let scene = null;
try {
    scene = await Scene.set(folder, cluster.url);
    const one = scene;
    const victims = [
        { name: "process", kill: () => one.killProcess() },
        { name: "backend", kill: () => killBackend(cluster.url) },
        { name: "postmaster", kill: () => cluster.crash() },
    ];
    const killed = await killWhileWriting(scene, victims, rounds, (round) => {
        if (round % 10 === 0)
            console.log(`${round} rounds`);
    });
    const kinds = Object.entries(killed.rounds).map(([name, count]) => `${count} × ${name}`);
    console.log(`figure: kill -9 ${rounds} times (${kinds.join(", ")}) under 8 clients: ${killed.acknowledged} writes acknowledged, ${killed.resent} times sent again, ${killed.replayed} replays; ${killed.letters} letters; ${killed.faults.length} faults: lost, twice, or out of the chain.`);
    for (const fault of killed.faults.slice(0, 20))
        console.error(fault);
    if (killed.faults.length > 0)
        process.exitCode = 1;
}
finally {
    await scene?.stop();
    await cluster.close();
    rmSync(folder, { recursive: true, force: true });
}
//# sourceMappingURL=prove-kill.js.map