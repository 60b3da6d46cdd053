import { expect, test } from "@jest/globals";
import { seededRandom } from "../../seeded-random.js";
import { drawPanel } from "../testing/draw-panel.js";
import { conditionalInformation, observedCounts } from "./conditional-information.js";
import { estimateParameters, undetermined } from "./estimate-parameters.js";
import { raschDesign } from "./rasch-design.js";

const size = { assessors: 5, trainees: 60, strands: 3, thresholds: [-1, 1], judgedTwice: 0.6 };
const design = raschDesign(drawPanel(seededRandom("newton"), size).judgements, 3);

test("at the estimate, observed counts are the expected ones up to the prior's pull", () => {
  const { parameters, converged, iterations } = estimateParameters(design);
  const { expected } = conditionalInformation(design, parameters);
  observedCounts(design).forEach((count, at) => {
    const prior = at < 8 ? 3 : 10;
    expect((expected[at] as number) - count).toBeCloseTo((parameters[at] as number) / prior ** 2, 6);
  });
  expect(converged).toBe(true);
  expect(iterations).toBeLessThan(12);
});

test("the covariance carries no error in the mean of a facet", () => {
  const { covariance } = estimateParameters(design);
  for (const [first, members] of [
    [0, 5],
    [5, 3],
    [8, 2],
  ] as const) {
    for (let i = first; i < first + members; i += 1) {
      let sum = 0;
      for (let j = first; j < first + members; j += 1) sum += covariance[i * 10 + j] as number;
      expect(sum).toBeCloseTo(0, 8);
    }
  }
});

test("a design that tells everything apart has nothing undetermined; an unshared assessor is", () => {
  expect(undetermined(design)).toBeNull();
  const two = [1, 2].flatMap((rank) => [
    { assessor: "A", trainee: `a${rank}`, strand: "x", rank },
    { assessor: "A", trainee: `a${rank}`, strand: "y", rank: 3 - rank },
  ]);
  expect(
    undetermined(
      raschDesign([...two, ...two.map((row) => ({ ...row, assessor: "B", trainee: "b" + row.trainee }))], 2),
    ),
  ).toEqual({
    kind: "assessor",
    place: 1,
  });
});
