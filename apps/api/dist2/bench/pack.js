import "reflect-metadata";
import { parseArgs } from "node:util";
import { frozenPack } from "../features/frozen/pack/files/frozen-pack.js";
import { packFormats } from "../features/frozen/pack/files/pack-file.js";
import { fixtureId } from "../features/testing/fixture-id.js";
import { fixtureViewer } from "../features/testing/fixture-viewer.js";
import { graphForTest } from "../features/testing/graph-for-test.js";
import { frozenBoard, timeFile } from "./pack/time-pack.js";
/** `bench:pack`: how long a board's pack takes, from the freeze to each of its files, and how much memory. */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "450" } } });
const trainees = Number(values.rounds);
if (!Number.isInteger(trainees) || trainees < 1)
    throw new RangeError(`--rounds (trainees) is a whole number from 1, not ${values.rounds}`);
const graph = await graphForTest({ trainees });
try {
    const ids = Array.from({ length: trainees }, (_, n) => fixtureId("trainee", 2_000_000 + n));
    const members = [8, 5, 2, 4].map((n) => fixtureId("person", n));
    const leader = fixtureViewer("leadership-team");
    const { row, milliseconds } = await frozenBoard(graph, leader, fixtureId("cohort", 2), ids, members);
    console.log(`figure: a pack of ${trainees} trainees is frozen in ${(milliseconds / 1000).toFixed(1)} s, ${Math.round(row.content.length / 1000)} kB`);
    const pack = frozenPack({ ...row, kind: "pack" });
    let files = 0;
    for (const format of Object.keys(packFormats)) {
        const timed = await timeFile(pack, format);
        if (timed === null) {
            console.log("figure: no PDF: no Chromium was found");
            continue;
        }
        if (format !== "pdf")
            files += timed.milliseconds;
        console.log(`figure: its ${format.toUpperCase()} in ${(timed.milliseconds / 1000).toFixed(2)} s, ${Math.round(timed.bytes / 1000)} kB`);
    }
    const peak = Math.round(process.resourceUsage().maxRSS / 1000);
    console.log(`figure: frozen and in four formats, PDF apart: ${((milliseconds + files) / 1000).toFixed(1)} s (limit 5), at most ${peak} MB (limit 300)`);
}
finally {
    await graph.close();
}
//# sourceMappingURL=pack.js.map