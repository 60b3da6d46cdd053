import { expect, test } from "@jest/globals";
import { raschDesign } from "./rasch-design.js";
import { traineePlace } from "./trainee-measure.js";

const strands = ["a", "b", "c", "d", "e"];
const rows = strands.map((strand) => ({ assessor: "A", trainee: "1", strand, rank: 1 }));
const design = raschDesign(rows, 2);
const certain = (severity: number, variance = 0) => ({
  parameters: Float64Array.from([severity, 0, 0, 0, 0, 0, 0]),
  covariance: new Float64Array(49).fill(variance, 0, 1),
  iterations: 1,
  converged: true,
});
const [panel] = design.panels;
const place = (total: number, severity = 0, variance = 0) => {
  if (!panel) throw new Error("a panel is missing");
  return traineePlace(panel, total, design, certain(severity, variance));
};

// With equal two-level strands Warm's estimate has a closed form: ln((r + ½) / (n − r + ½)).
test.each([0, 1, 2, 3, 4, 5])("a total of %d of 5", (total) => {
  expect(place(total).estimate).toBeCloseTo(Math.log((total + 0.5) / (5.5 - total)), 8);
});

test("severity moves the measure by itself, and its error adds to the measure's", () => {
  expect(place(3, 0.7).estimate).toBeCloseTo(place(3).estimate + 0.7, 8);
  expect(place(3, 0.7, 0.04).standardError ** 2).toBeCloseTo(place(3).standardError ** 2 + 0.04, 8);
});
