/** `npm run bench -- --only rasch`: how the many-facet model's time grows with the trainees judged. */
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const rounds = Math.max(1, Number(values.rounds));
const built = join(import.meta.dirname, "../proofs/dist/statistics");
const { drawPanel } = await import(join(built, "severity/testing/draw-panel.js"));
const { manyFacetRasch } = await import(join(built, "severity/rasch/many-facet-rasch.js"));
const { seededRandom } = await import(join(built, "seeded-random.js"));

const panel = { strands: 6, thresholds: [-1.5, 0, 1.5], judgedTwice: 0.2 };
let smallest;
for (const [assessors, trainees] of [
  [20, 200],
  [20, 2_000],
  [20, 20_000],
  [50, 2_000],
]) {
  const { judgements } = drawPanel(seededRandom(`bench ${trainees}`), { ...panel, assessors, trainees });
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const answer = manyFacetRasch(judgements, { levels: 4 });
    times.push(performance.now() - began);
    if (answer.outcome === "refused" || !answer.converged)
      throw new Error(answer.refusal?.code ?? "not converged");
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
  smallest ??= median;
  const what = `${assessors} assessors × ${trainees.toLocaleString("en")} trainees × ${panel.strands} strands, 20 % judged twice (${judgements.length.toLocaleString("en")} judgements)`;
  process.stdout.write(
    `figure: ${what}: ${median.toFixed(0)} ms, ${(median / smallest).toFixed(1)} times the smallest; the first run ${times[0].toFixed(0)} ms\n`,
  );
}
