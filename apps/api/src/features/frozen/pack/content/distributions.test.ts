import { suppressionPresets } from "@reviewpoint/domain/disclosure";
import { expect, test } from "@jest/globals";
import { distributionSection } from "./distributions.js";
import type { ExerciseFacts, PieceFacts } from "./exercise-facts.js";

const bands = [
  { id: "fail", name: "Fail", from: "0" },
  { id: "pass", name: "Pass", from: "50" },
  { id: "merit", name: "Merit", from: "60" },
];
const scale = { lowest: "0", highest: "100", step: "0.5", bands };
/** Sixty scripts, five of a mark, moved up by five: so many that nothing is hidden. */
const pieces = Array.from({ length: 60 }, (_, at) => {
  const first = String(44.5 + (at % 12) * 2);
  return { key: String(at), first, moderated: first, changedTo: String(Number(first) + 5) };
}) as unknown as PieceFacts[];

/** What is told of an exercise: when, of what, how many. */
function rowsOf(facts: Pick<ExerciseFacts, "scale">): unknown[][] {
  const exercise = { title: "Essays", pieces, ...facts } as unknown as ExerciseFacts;
  const told = { levels: [], exercises: [exercise], suppression: suppressionPresets.ofqual } as never;
  return (distributionSection(told).tables[0]?.rows ?? []).map(([, when, of, count]) => [when, of, count]);
}

test("marks of written work are counted by their bands, the lowest first", () => {
  expect(rowsOf({ scale })).toEqual([
    ...[
      ["Before", "Fail", 15],
      ["Before", "Pass", 25],
      ["Before", "Merit", 20],
      ["Before", "all", 60],
    ],
    ...[
      ["After", "Fail", 5],
      ["After", "Pass", 25],
      ["After", "Merit", 30],
      ["After", "all", 60],
    ],
    ...[
      ["all", "Fail", 20],
      ["all", "Pass", 50],
      ["all", "Merit", 50],
      ["all", "all", 120],
    ],
  ]);
});

test("levels are counted as they are", () => {
  expect(rowsOf({ scale: null }).some(([, of]) => of === "44.5")).toBe(true);
});
