import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { completeness, type DueStanding } from "./completeness.js";

const windows = new Map([
  ["one", { opensOn: "2026-11-02", closesOn: "2026-11-13" }],
  ["two", { opensOn: "2027-02-01", closesOn: "2027-02-12" }],
]);
const row = (
  school: string,
  state: DueStanding["state"],
  judgedOn: string | null = null,
  reviewPointCode = "one",
) => ({
  ...{ school, state, judgedOn, reviewPointCode },
});

test("in, late, missing and not due, by school", () => {
  const rows = [
    row("B", "judged", "2026-11-13"),
    row("B", "judged", "2026-11-14"),
    row("B", "not_judged"),
    row("A", "withdrawn"),
    row("A", "deferred"),
    row("A", "not_judged", null, "two"),
    row("A", "judged", "2026-10-30"),
  ];
  expect(completeness(rows, ["school"], { windows, today: "2026-11-12" })).toEqual([
    { school: "A", due: 1, judged: 1, judgedLate: 0, missing: 0, notDue: 3, lastJudgedOn: "2026-10-30" },
    { school: "B", due: 3, judged: 1, judgedLate: 1, missing: 1, notDue: 0, lastJudgedOn: "2026-11-14" },
  ]);
});

test("nothing is missing on the day before the window opens, everything is on its first day", () => {
  const rows = [row("A", "not_judged")];
  expect(completeness(rows, [], { windows, today: "2026-11-01" })).toMatchObject([{ missing: 0, notDue: 1 }]);
  expect(completeness(rows, [], { windows, today: "2026-11-02" })).toMatchObject([{ missing: 1, notDue: 0 }]);
});

test("requires the window of every review point", () => {
  const rows = [row("A", "not_judged", null, "three")];
  expect(() => completeness(rows, [], { windows, today: "2026-11-01" })).toThrow("the window of three");
});

test("everyone is due or not due, and the groups add up to the whole", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          school: fc.constantFrom("A", "B", "C"),
          state: fc.constantFrom(
            "judged" as const,
            "not_judged" as const,
            "withdrawn" as const,
            "deferred" as const,
          ),
          judgedOn: fc.constantFrom("2026-11-03", "2026-11-20", null),
          reviewPointCode: fc.constantFrom("one", "two"),
        }),
      ),
      fc.constantFrom("2026-10-01", "2026-11-05", "2027-02-20"),
      (rows, today) => {
        const everyone = completeness(rows, [], { windows, today })[0];
        const schools = completeness(rows, ["school"], { windows, today });
        expect((everyone?.due ?? 0) + (everyone?.notDue ?? 0)).toBe(rows.length);
        for (const figure of ["due", "judged", "judgedLate", "missing", "notDue"] as const) {
          expect(schools.reduce((sum, school) => sum + school[figure], 0)).toBe(everyone?.[figure]);
        }
      },
    ),
  ));

test("rows that are alike may come as one that says how many it stands for", () => {
  const late = row("A", "judged", "2026-11-14");
  const day = { windows, today: "2026-11-20" };
  const apart = completeness([late, late, row("A", "not_judged"), late], ["school"], day);
  const together = completeness(
    [
      { ...late, standings: 3 },
      { ...row("A", "not_judged"), standings: 1 },
    ],
    ["school"],
    day,
  );
  expect(together).toEqual(apart);
  expect(together).toMatchObject([{ due: 4, judgedLate: 3, missing: 1 }]);
  expect(() => completeness([{ ...late, standings: 0 }], ["school"], day)).toThrow(
    "a whole number from 1: 0",
  );
});
