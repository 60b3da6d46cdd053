import { parseArgs } from "node:util";
import { countWithArquero } from "./count-with-arquero.js";
import { countWithDomain } from "./count-with-domain.js";
import { countWithDuckdb } from "./count-with-duckdb.js";
import { drawJudgements } from "./judgements.js";
import { median } from "./median.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "31" } } });
const rounds = Math.max(3, Number(values.rounds));
const rows = 1_000_000;
const columns = drawJudgements(rows);
const ours = countWithDomain(columns);
const others = [...(await countWithDuckdb(columns)), countWithArquero(columns)];
const contestants = [ours, ...others];

// Everyone must find the same cells before anyone is timed; it also warms everyone up.
const cells = (await ours.count())();
for (const other of others) {
  const theirs = (await other.count())();
  if (cells.some((count, cell) => theirs[cell] !== count)) throw new Error(`${other.name} counts otherwise`);
}

const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round < rounds; round += 1) {
  for (const contestant of contestants) {
    const began = performance.now();
    await contestant.count();
    times.get(contestant.name)?.push(performance.now() - began);
  }
}

const own = times.get(ours.name) ?? [];
const size = `${rows.toLocaleString("en")} judgements into ${cells.length.toLocaleString("en")} cells`;
process.stdout.write(
  `figure: ${ours.name}: ${size} in ${median(own).toFixed(1)} ms, median of ${rounds} interleaved rounds\n`,
);
for (const { name } of others) {
  const theirs = times.get(name) ?? [];
  const ratio = median(theirs.map((time, round) => time / (own[round] ?? Number.NaN)));
  process.stdout.write(
    `figure: ${name}: ${median(theirs).toFixed(1)} ms, ${ratio.toFixed(1)} times as long\n`,
  );
}
