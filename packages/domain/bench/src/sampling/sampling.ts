import { parseArgs } from "node:util";
import {
  planSample,
  type SamplingPolicy,
  sheffieldEnglish,
  squareRoot,
} from "@reviewpoint/domain/moderation";
import { median } from "../median.js";
import { workToSample } from "./work-to-sample.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "21" } } });
const rounds = Math.max(3, Number(values.rounds));
const seed = "a seed that was committed to";

/** From light to heavy: a square root; a tenth, all fails, a minimum for every assessor, spread over marks and hubs. */
const policies: readonly SamplingPolicy[] = [
  { ...squareRoot, passMark: 40 },
  {
    ...sheffieldEnglish,
    name: "A tenth with minimums and spread",
    passMark: 40,
    minimums: [{ by: ["assessor"], atLeast: 1, flag: null }],
    spread: [
      { over: "mark", slices: 5, share: "equally" },
      { over: "hub", share: "in-proportion" },
    ],
    mayRelax: ["take-whole-group", "grow-for-minimums"],
  },
];

const timed = (act: () => unknown): number => {
  const began = performance.now();
  act();
  return performance.now() - began;
};

for (const policy of policies) {
  let smallest = Number.NaN;
  for (const count of [1_000, 10_000, 100_000]) {
    const population = workToSample(count);
    const ids = population.map(({ id }) => id);
    const plan = () => planSample(population, policy, seed);
    const sort = () => [...ids].sort();
    const { plan: made, refusals } = plan();
    if (made === null) throw new Error(JSON.stringify(refusals));
    // Warms both up: what is measured is what a server pays, not the first call of a process.
    for (let call = 0; call < 5; call += 1) [plan, sort].forEach(timed);
    const times = Array.from({ length: rounds }, () => ({ planned: timed(plan), sorted: timed(sort) }));
    const planned = median(times.map((time) => time.planned));
    if (count === 1_000) smallest = planned;
    const ratio = median(times.map((time) => time.planned / time.sorted));
    process.stdout.write(
      `figure: ${policy.name}: ${made.sampled.length.toLocaleString("en")} of ${count.toLocaleString("en")} pieces in ${planned.toFixed(1)} ms, ${(planned / smallest).toFixed(1)} times the smallest, ${ratio.toFixed(1)} times as long as sorting their identifiers, median of ${rounds} interleaved rounds\n`,
    );
  }
}
