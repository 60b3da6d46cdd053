import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Field } from "./field.js";
import { fieldOf } from "./field-of.js";
import { inputOf } from "./input.js";

const fields: readonly Field<null>[] = [
  { kind: "kept", name: "expectedVersion", as: "number", value: 1 },
  { kind: "day", name: "heldOn", label: "Held on" },
  { kind: "count", name: "minutes", label: "Minutes", optional: true },
  { kind: "words", name: "draft.action", label: "Action" },
  { kind: "tick", name: "handOver", label: "Hand over" },
  { kind: "line", name: "observerIds.0", label: "First", optional: true },
  { kind: "line", name: "observerIds.1", label: "Second", optional: true },
  { kind: "ticks", name: "met", label: "Met", as: "number", options: [{ value: "1", label: "One" }] },
  {
    kind: "rows",
    name: "targets",
    rows: () => [null, null, null],
    legend: "A target",
    of: [
      { kind: "kept", name: "key", value: "k" },
      { kind: "words", name: "action", label: "Action" },
      { kind: "day", name: "dueOn", label: "Due" },
    ],
  },
];
const sent = {
  expectedVersion: "3",
  heldOn: "2026-11-02",
  minutes: "",
  "draft.action": " Ask ",
  "observerIds.0": "",
  "observerIds.1": "b",
  "met.0": "1",
  "targets.0.key": "k",
  "targets.0.action": "",
  "targets.0.dueOn": "",
  "targets.2.key": "l",
  "targets.2.action": "Listen",
  "targets.2.dueOn": "2026-11-09",
};

test("a name with dots is a path, a row left empty is left out, and what was left empty is null", () => {
  expect(inputOf(fields, sent)).toEqual({
    expectedVersion: 3,
    heldOn: "2026-11-02",
    minutes: null,
    draft: { action: "Ask" },
    handOver: false,
    observerIds: ["b"],
    met: [1],
    targets: [{ key: "l", action: "Listen", dueOn: "2026-11-09" }],
  });
});

test("what cannot be asked for is refused beside its own field", () => {
  const wrong = { ...sent, heldOn: "2026-02-30", minutes: "an hour", "targets.2.dueOn": "soon" };
  expect(inputOf(fields, wrong)).toEqual([
    { field: "heldOn", message: "Give a day of the calendar: its day, month and year." },
    { field: "minutes", message: "Give a whole number." },
    { field: "targets.2.dueOn", message: "Give a day of the calendar: its day, month and year." },
  ]);
});

test.each([
  [["heldOn"], "heldOn"],
  [["draft", "action"], "draft.action"],
  [["draft"], "draft.action"],
  [["targets", "0", "action"], "targets.2.action"],
  [["targets", "0"], "targets.2.action"],
  [["targets"], "targets.0.action"],
  [["observerIds", "1"], "observerIds.1"],
  [["expectedVersion"], ""],
  [["elsewhere"], ""],
  [[], ""],
])("a refusal of %j stands beside %s", (path, field) => {
  expect(fieldOf({ fields }, path, sent)).toBe(field);
});

test("every refusal of a row that was sent leads to a field of that row, whichever rows were left empty", () => {
  const rows = fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (filled) => {
      const words = Object.fromEntries(
        filled.map((position) => [`targets.${position}.action`, `a${position}`]),
      );
      const { targets } = inputOf(fields.slice(-1), { ...words }) as { targets: { action: string }[] };
      for (const [index, { action }] of targets.entries()) {
        const field = fieldOf({ fields }, ["targets", String(index), "action"], words);
        expect(words[field as keyof typeof words]).toBe(action);
      }
    }),
  );
});

test("a row that its list leaves out is no item, and refusals of the others still find their rows", () => {
  const [rows] = fields.slice(-1);
  if (rows?.kind !== "rows") throw new Error("the last field is a list");
  const list = [
    { ...rows, leaveOut: (row: Readonly<Record<string, string>>) => row["action"] === row["key"] },
  ];
  const words = {
    "targets.0.key": "a",
    "targets.0.action": "a",
    "targets.1.key": "a",
    "targets.1.action": "b",
  };
  expect(inputOf(list, words)).toEqual({ targets: [{ key: "a", action: "b" }] });
  expect(fieldOf({ fields: list }, ["targets", "0", "action"], words)).toBe("targets.1.action");
});
