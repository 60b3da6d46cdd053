import { expect, test } from "@jest/globals";
import { seededRandom } from "../../seeded-random.js";
import { drawPanel } from "../testing/draw-panel.js";
import { manyFacetRasch, type RaschMeasures } from "./many-facet-rasch.js";
import { meanSquares } from "./mean-squares.js";
import { raschDesign } from "./rasch-design.js";

const size = { assessors: 8, trainees: 400, strands: 5, thresholds: [-1, 0, 1], judgedTwice: 0.5 };
const { judgements } = drawPanel(seededRandom("fit"), size);

test("judgements that follow the model have mean squares around 1", () => {
  const { assessors, strands } = manyFacetRasch(judgements, { levels: 4 }) as RaschMeasures;
  for (const { infit, outfit } of [...assessors, ...strands]) {
    expect(Math.abs((infit as number) - 1)).toBeLessThan(0.2);
    expect(Math.abs((outfit as number) - 1)).toBeLessThan(0.25);
  }
});

test("who judges by chance misfits, who gives the same on every strand fits too well", () => {
  const random = seededRandom("misfit");
  const odd = judgements.map((row) => {
    if (row.assessor === "assessor 000") return { ...row, rank: 1 + random.integer(4) };
    // The rank of the trainee's first strand, again and again: a halo.
    const first = judgements.find(
      ({ trainee, assessor }) => trainee === row.trainee && assessor === row.assessor,
    );
    return row.assessor === "assessor 001" ? { ...row, rank: first?.rank ?? row.rank } : row;
  });
  const { assessors } = manyFacetRasch(odd, { levels: 4 }) as RaschMeasures;
  expect(assessors[0]?.infit).toBeGreaterThan(1.5);
  expect(assessors[0]?.outfit).toBeGreaterThan(1.5);
  expect(assessors[1]?.infit).toBeLessThan(0.9);
});

test("one assessor, two equal strands, two levels, total 1: each judgement is a fair coin", () => {
  const rows = ["1", "2", "3", "4"].flatMap((trainee, at) => [
    { assessor: "A", trainee, strand: "x", rank: at % 2 === 0 ? 2 : 1 },
    { assessor: "A", trainee, strand: "y", rank: at % 2 === 0 ? 1 : 2 },
  ]);
  // (1 − ½)² over ½ · ½.
  expect(meanSquares(raschDesign(rows, 2), new Float64Array(4)).assessors).toEqual([{ infit: 1, outfit: 1 }]);
});

test("who made single judgements only could surprise nobody", () => {
  const rows = ["A", "B"].map((assessor) => ({ assessor, trainee: assessor, strand: "x", rank: 2 }));
  expect(meanSquares(raschDesign(rows, 3), new Float64Array(5)).assessors[0]).toEqual({
    infit: null,
    outfit: null,
  });
});
