import { parseArgs } from "node:util";
import {
  cohenKappa,
  gwetAC1,
  intraclassCorrelation,
  krippendorffAlpha,
} from "@reviewpoint/domain/statistics";
import { drawRatings } from "./draw-ratings.js";
import { median } from "./median.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Math.max(3, Number(values.rounds));
const sizes = [300, 3000, 30_000];
const levels = [1, 2, 3, 4, 5];

/** What is measured: each with its standard error or bounds, as a caller gets it. */
const coefficients: Readonly<Record<string, (ratings: readonly number[][]) => { readonly n: number }>> = {
  "cohenKappa of two raters": (ratings) => cohenKappa(ratings.map((unit) => unit.slice(0, 2))),
  "gwetAC1 of four raters": (ratings) => gwetAC1(ratings, levels),
  "krippendorffAlpha, ordinal, of four raters": (ratings) => krippendorffAlpha(ratings, "ordinal"),
  "intraclassCorrelation (2,1) of four raters": (ratings) => intraclassCorrelation(ratings, "2,1"),
};
const drawn = sizes.map((size) => drawRatings(size, 4));
const times = new Map(Object.keys(coefficients).map((name) => [name, sizes.map(() => [] as number[])]));

// The first round warms up and is not counted. Each size is taken as often as it fits into the largest.
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, coefficient] of Object.entries(coefficients)) {
    drawn.forEach((ratings, size) => {
      const often = 30_000 / ratings.length;
      const began = performance.now();
      for (let turn = 0; turn < often; turn += 1) {
        if (coefficient(ratings).n !== ratings.length) throw new Error(`${name} leaves units out`);
      }
      if (round > 0) times.get(name)?.[size]?.push((performance.now() - began) / often);
    });
  }
}

for (const [name, bySize] of times) {
  const [smallest = Number.NaN, ...larger] = bySize.map(median);
  const growth = larger.map(
    (time, at) =>
      `${(sizes[at + 1] ?? 0).toLocaleString("en")} in ${(time / smallest).toFixed(1)} times that`,
  );
  process.stdout.write(
    `figure: ${name}: ${sizes[0]} units in ${smallest.toFixed(2)} ms, ${growth.join(", ")}\n`,
  );
}
