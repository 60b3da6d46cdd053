/**
 * `npm run prove -- --only agreement`: draws ratings of which the truth is known and counts how often the bounds of 95 %
 * hold it. `--rounds` is the number of samples of each kind.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "1000" } } });
const rounds = Math.max(1, Number(values.rounds));
const built = join(import.meta.dirname, "../dist/statistics/index.js");
const {
  blandAltman,
  cohenKappa,
  fleissKappa,
  gwetAC1,
  intraclassCorrelation,
  krippendorffAlpha,
  seededRandom,
} = await import(built);

const levels = [1, 2, 3];
const coefficients = {
  cohenKappa: (ratings) => cohenKappa(ratings.map((unit) => unit.slice(0, 2))),
  fleissKappa: (ratings) => fleissKappa(ratings),
  gwetAC1: (ratings) => gwetAC1(ratings, levels),
  "krippendorffAlpha, ordinal": (ratings) => krippendorffAlpha(ratings, "ordinal"),
};

/** Three raters who each see a unit's level, but for a part of the time choose any. */
function drawRatings(random, units, { shares, astray }) {
  return Array.from({ length: units }, () => {
    const place = random.next();
    const level = place < shares[0] ? 1 : place < shares[0] + shares[1] ? 2 : 3;
    return [0, 1, 2].map(() => (random.next() < astray ? 1 + random.integer(3) : level));
  });
}

let failed = 0;

/** @param {number} least what coverage may fall to, but for three standard errors of it */
function say(what, held, counted, least) {
  const coverage = held / counted;
  const short = coverage < least - 3 * Math.sqrt((least * (1 - least)) / counted);
  if (short) failed += 1;
  const shown = `${(100 * coverage).toFixed(1)} % of ${counted.toLocaleString("en")} intervals of 95 % hold the truth`;
  process.stdout.write(`figure: ${what}: ${shown}\n`);
  if (short) process.stdout.write(`${what} promises more than it holds\n`);
}

function holdsTruth(name, kind, units, least) {
  const truth = coefficients[name](drawRatings(seededRandom("truth"), 200_000, kind)).estimate;
  let [held, counted] = [0, 0];
  for (let sample = 0; sample < rounds; sample += 1) {
    const ratings = drawRatings(seededRandom(`${kind.name} ${units} ${sample}`), units, kind);
    const { lower, upper } = coefficients[name](ratings);
    if (lower === null) continue;
    counted += 1;
    if (lower <= truth && truth <= upper) held += 1;
  }
  say(`${name}, ${kind.name}, ${units} units`, held, counted, least);
}

const even = { name: "levels of .40, .35 and .25", shares: [0.4, 0.35, 0.25], astray: 0.25 };
const prevalent = { name: "levels of .90, .07 and .03", shares: [0.9, 0.07, 0.03], astray: 0.15 };
for (const name of Object.keys(coefficients)) {
  holdsTruth(name, even, 30, 0.93);
  holdsTruth(name, even, 150, 0.94);
  holdsTruth(name, prevalent, 30, name === "gwetAC1" ? 0.93 : 0.87);
  holdsTruth(name, prevalent, 150, 0.93);
}

// Marks of 20 units by 4 raters: a unit's own part has variance 4, a rater's severity .5, what is left over 2.
for (const [form, truth] of [
  ["2,1", 4 / 6.5],
  ["3,1", 4 / 6],
]) {
  let held = 0;
  for (let sample = 0; sample < rounds; sample += 1) {
    const random = seededRandom(`marks ${sample}`);
    const severities = [0, 1, 2, 3].map(() => Math.sqrt(0.5) * random.normal());
    const marks = Array.from({ length: 20 }, () => {
      const own = 2 * random.normal();
      return severities.map((severity) => own + severity + Math.SQRT2 * random.normal());
    });
    const { lower, upper } = intraclassCorrelation(marks, form);
    if (lower <= truth && truth <= upper) held += 1;
  }
  say(`intraclassCorrelation (${form}), 20 units, 4 raters`, held, rounds, form === "2,1" ? 0.93 : 0.95);
}

let held = 0;
for (let sample = 0; sample < rounds; sample += 1) {
  const random = seededRandom(`differences ${sample}`);
  const { upperLimit } = blandAltman(Array.from({ length: 8 }, () => [random.normal(), 0]));
  if (upperLimit.lower <= 1.959964 && 1.959964 <= upperLimit.upper) held += 1;
}
say("blandAltman, upper limit, 8 units", held, rounds, 0.95);
process.exitCode = failed > 0 ? 1 : 0;
