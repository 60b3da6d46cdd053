import { expect, test } from "@jest/globals";
import { type Severity, severityRows } from "./severity-rows.js";

const said = (sentence: string, name: string | null, estimate: number | null) =>
  ({
    ...{ pairs: 7, estimate, lower: estimate && estimate - 1, upper: estimate && estimate + 1, sentence },
    assessor: name === null ? null : { id: `id of ${name}`, name },
  }) as Severity;

test("judges stand in the order given, severe or not, and are numbered where they are not named", () => {
  const rows = severityRows([said("A.", "Zinc", 2), said("B.", null, null), said("C.", "Agate", -2)]);
  expect(rows.map(({ key, label, estimate, sentence }) => [key, label, estimate, sentence])).toEqual([
    ["id of Zinc", "Zinc", 2, "A."],
    ["1", "Judge 2", null, "B."],
    ["id of Agate", "Agate", -2, "C."],
  ]);
});
