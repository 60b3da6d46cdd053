/**
 * `npm run prove -- --only severity`: draws panels of which the truth is known and looks whether it comes back.
 * `--rounds` is the number of seeds.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "200" } } });
const rounds = Math.max(1, Number(values.rounds));
const testing = join(import.meta.dirname, "dist/statistics/severity/testing");
const { raschRecovery, severityRecovery } = await import(join(testing, "recovery.js"));

const seeds = Array.from({ length: rounds }, (_, at) => `recovery ${at}`);
const thresholds = [-1.5, 0, 1.5];
const panels = [
  { assessors: 50, trainees: 2000, strands: 6, thresholds, judgedTwice: 0.2 },
  { assessors: 8, trainees: 120, strands: 6, thresholds, judgedTwice: 0.3 },
];
const scripts = [
  { assessors: 12, works: 60, spread: 3 },
  { assessors: 12, works: 60, spread: 0.5 },
  { assessors: 4, works: 12, spread: 2 },
];

let failed = 0;

// Severities of one seed are bound to add to 0 and rest on the same works: they count for no more than a few.
const worth = (intervals, ofSeed) => Math.min(intervals, ofSeed * rounds);
const fallsShort = ({ coverage, intervals }) =>
  coverage < 0.94 - 3 * Math.sqrt((0.95 * 0.05) / worth(intervals, 4));

function say(what, recovery, unit, isBiased) {
  const { bias, rootMeanSquareError, coverage, intervals } = recovery;
  const held = `${(100 * coverage).toFixed(1)} % of ${intervals.toLocaleString("en")} intervals of 95 % hold it`;
  const off = `bias ${bias.toFixed(3)}, root mean square error ${rootMeanSquareError.toFixed(3)} ${unit}`;
  process.stdout.write(`figure: ${what}: ${off}; ${held}\n`);
  if (fallsShort(recovery) || isBiased(recovery)) {
    failed += 1;
    process.stdout.write(`${what} is not recovered\n`);
  }
}

for (const size of panels) {
  const recovered = raschRecovery(seeds, size);
  const panel = `manyFacetRasch, ${size.assessors} assessors × ${size.trainees.toLocaleString("en")} trainees × ${size.strands} strands, ${100 * size.judgedTwice} % judged twice, ${rounds} seeds`;
  const isBiased = ({ bias, rootMeanSquareError, intervals }) =>
    Math.abs(bias) > 0.05 + (3 * rootMeanSquareError) / Math.sqrt(worth(intervals, 2));
  say(`${panel}: severity`, recovered.assessors, "logits", isBiased);
  say(`${panel}: strand`, recovered.strands, "logits", isBiased);
  say(`${panel}: threshold`, recovered.thresholds, "logits", isBiased);
}

for (const size of scripts) {
  const { severity, shrunk } = severityRecovery(seeds, size);
  const design = `assessorSeverity, ${size.assessors} assessors × ${size.works} scripts, spread ${size.spread} marks, scatter 4, ${rounds} seeds`;
  const isBiased = ({ bias, rootMeanSquareError, intervals }) =>
    Math.abs(bias) > (4 * rootMeanSquareError) / Math.sqrt(worth(intervals, 2));
  say(`${design}: least squares`, severity, "marks", isBiased);
  // Drawn towards 0 on purpose: its bias is what the smaller error costs.
  say(`${design}: shrunk`, shrunk, "marks", () => false);
}
process.exitCode = failed > 0 ? 1 : 0;
