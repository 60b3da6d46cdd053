import "reflect-metadata";
import { parseArgs } from "node:util";
import { playYear } from "./year.js";
/**
 * `npm run demo:year`: a training year of the demo provider, played by everybody through a server of its own. Prints how
 * it goes, and fails when an act that must be done is not, when a mutation of the schema is not used, or when the graph
 * holds anything else than was acknowledged.
 */
const { values } = parseArgs({
    options: {
        trainees: { type: "string" },
        // `npm run bench` hands on its rounds: here as trainees
        rounds: { type: "string" },
        seed: { type: "string", default: "reviewpoint" },
        database: { type: "string" },
    },
});
const trainees = Number(values.trainees ?? values.rounds ?? "450");
if (!Number.isSafeInteger(trainees) || trainees < 6 || trainees > 450)
    throw new RangeError(`--trainees is a whole number from 6 to 450, not ${values.trainees ?? values.rounds}`);
const say = (line) => void process.stdout.write(`${line}\n`);
const year = await playYear({ trainees, seed: values.seed, databaseUrl: values.database }, say);
for (const line of year.timings.lines())
    say(line);
const { count, p50, p99 } = year.timings.all;
const seconds = year.took / 1_000;
say(`figure: a year of ${year.trainees} trainees: ${count} acts of everybody through the graph in ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} a second, p50 ${p50} ms, p99 ${p99} ms; ${year.replays} sent twice, ${year.letters} letters; ${year.compared} things compared with what the rules make of the acts; ${year.faults.length} faults, ${year.unused.length} mutations not used.`);
for (const fault of year.faults.slice(0, 50))
    process.stderr.write(`${fault}\n`);
for (const mutation of year.unused)
    process.stderr.write(`nobody used ${mutation}\n`);
if (year.faults.length + year.unused.length > 0)
    process.exitCode = 1;
//# sourceMappingURL=play-year.js.map