/**
 * `npm run prove -- --only moderators`: whole exercises with three severe assessors planted among twelve, and whether they
 * are found and the fair ones are not. `--rounds` is the number of seeds.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "200" } } });
const rounds = Math.max(1, Number(values.rounds));
const testing = join(import.meta.dirname, "dist/moderation/testing");
const { plantedExercise } = await import(join(testing, "planted-assessors.js"));

const sizes = [
  { assessors: 12, severe: 3, by: 6, pieces: 40, sampled: 20, moderators: 4, scatter: 4 },
  { assessors: 12, severe: 3, by: 6, pieces: 40, sampled: 8, moderators: 4, scatter: 4 },
  { assessors: 12, severe: 0, by: 0, pieces: 40, sampled: 20, moderators: 4, scatter: 4 },
];
/** What has to be found of the planted ones, with twenty pieces of each. */
const leastFound = 0.9;

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
let failed = 0;

for (const size of sizes) {
  const answers = Array.from({ length: rounds }, (_, at) => plantedExercise(`moderators ${at}`, size));
  const sum = (name) => answers.reduce((total, answer) => total + answer[name], 0);
  const [found, planted, accused, fair, held] = [
    ...[sum("found"), size.severe * rounds, sum("accused"), sum("fair"), sum("held")],
  ];
  const what = `${size.assessors} assessors, ${size.severe} of them ${size.by} marks severe, ${size.sampled} of ${size.pieces} pieces of each judged twice by ${size.moderators} moderators, ${rounds} seeds`;
  const all = answers.filter((answer) => answer.missed === 0 && answer.accused === 0).length;
  const severe =
    planted === 0
      ? ""
      : `severe ones found ${percent(found, planted)} of ${planted}, missed ${percent(planted - found, planted)}; `;
  process.stdout.write(
    `figure: ${what}: ${severe}fair ones called severe ${percent(accused, fair)} of ${fair}; ${percent(held, fair)} of their intervals of 95 % hold the truth; right about everybody in ${all} of ${rounds} exercises\n`,
  );
  const chance = 3 * Math.sqrt((0.05 * 0.95) / rounds);
  if (accused / fair > 0.05 + chance) {
    failed += 1;
    process.stdout.write("too many fair assessors are called severe\n");
  }
  if (size.severe > 0 && size.sampled >= 20 && found / planted < leastFound - chance) {
    failed += 1;
    process.stdout.write("too few severe assessors are found\n");
  }
}
process.exitCode = failed > 0 ? 1 : 0;
