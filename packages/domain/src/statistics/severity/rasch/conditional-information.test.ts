import { expect, test } from "@jest/globals";
import { seededRandom } from "../../seeded-random.js";
import { drawPanel } from "../testing/draw-panel.js";
import { conditionalInformation, observedCounts } from "./conditional-information.js";
import { raschDesign } from "./rasch-design.js";

const size = { assessors: 4, trainees: 40, strands: 2, thresholds: [-1, 1], judgedTwice: 0.5 };
const design = raschDesign(drawPanel(seededRandom("information"), size).judgements, 3);
const at = Float64Array.from({ length: 8 }, (_, place) => Math.sin(place));

test("the covariance is how the expected counts fall as a parameter rises", () => {
  const { covariance } = conditionalInformation(design, at);
  for (let j = 0; j < 8; j += 1) {
    const [more, less] = [1e-5, -1e-5].map((by) => {
      const moved = at.map((value, place) => value + (place === j ? by : 0));
      return conditionalInformation(design, moved).expected;
    }) as [Float64Array, Float64Array];
    for (let i = 0; i < 8; i += 1) {
      const slope = ((more[i] as number) - (less[i] as number)) / 2e-5;
      expect(slope).toBeCloseTo(-(covariance[i * 8 + j] as number), 4);
    }
  }
});

test("expected and observed counts have the same sum in every facet", () => {
  const { expected } = conditionalInformation(design, at);
  const observed = observedCounts(design);
  for (const [from, to] of [
    [0, 4],
    [4, 6],
    [6, 8],
  ] as const) {
    const sum = (counts: Float64Array) => counts.slice(from, to).reduce((all, count) => all + count, 0);
    expect(sum(expected)).toBeCloseTo(sum(observed), 8);
  }
});
