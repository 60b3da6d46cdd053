import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ObservationKind, observationKinds } from "../plan/observation-kind.js";
import { placementCoverage } from "./placement-coverage.js";

const today = "2026-11-03";
const lesson = { kind: "lesson-jointly" as ObservationKind, position: 1, observedOn: today };
const covered = (lessons: readonly (typeof lesson)[], change: object = {}) =>
  placementCoverage(lessons, [{ position: 1, lessons: 1, jointly: 0, ...change }], today)[0];

test("a lesson of today is seen, one of tomorrow is planned", () => {
  expect(covered([lesson])).toMatchObject({ seen: 1, seenJointly: 1, planned: 0, isCovered: true });
  const tomorrow = { ...lesson, observedOn: "2026-11-04" };
  expect(covered([tomorrow])).toMatchObject({ seen: 0, planned: 1, isCovered: false });
});

test("what is asked jointly is not covered by lessons seen alone", () => {
  const alone = { ...lesson, kind: "lesson-alone" as const };
  expect(covered([alone, alone], { lessons: 2, jointly: 1 })?.isCovered).toBe(false);
  expect(covered([alone, lesson], { lessons: 2, jointly: 1 })?.isCovered).toBe(true);
});

test("another placement, and what a mentor does, count for nothing here; each lesson counts once", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          kind: fc.constantFrom(...(Object.keys(observationKinds) as ObservationKind[])),
          position: fc.integer({ min: 1, max: 3 }),
          observedOn: fc.constantFrom("2026-11-02", today, "2026-11-04"),
        }),
      ),
      (lessons) => {
        const rules = [1, 2, 3].map((position) => ({ position, lessons: 0, jointly: 0 }));
        const all = placementCoverage(lessons, rules, today);
        const total = all.reduce((sum, { seen, planned }) => sum + seen + planned, 0);
        expect(total).toBe(lessons.filter(({ kind }) => kind.startsWith("lesson")).length);
      },
    ),
  ));
