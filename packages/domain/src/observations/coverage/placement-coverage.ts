import type { IsoDate } from "../../calendar/index.js";
import { type ObservationKind, observationKinds } from "../plan/observation-kind.js";
import type { CoverageRule } from "./coverage-rule.js";

/** As much of an observation as coverage looks at; withdrawn ones are left out. */
export interface SeenLesson {
  readonly kind: ObservationKind;
  /** Position of the placement in which it was. */
  readonly position: number;
  readonly observedOn: IsoDate;
}

/** What was seen in one placement, against what the provider asks. */
export interface PlacementCoverage extends CoverageRule {
  /** Lessons seen up to today, and of these jointly. */
  readonly seen: number;
  readonly seenJointly: number;
  /** Lessons planned for a day to come. */
  readonly planned: number;
  readonly isCovered: boolean;
}

/**
 * Coverage of each placement that the provider has a rule for, in the order of the rules.
 *
 * @example
 * const lesson = { kind: "lesson-alone", position: 1, observedOn: "2026-11-03" };
 * placementCoverage([lesson], [{ position: 1, lessons: 1, jointly: 0 }], "2026-11-03")[0].isCovered // => true
 * placementCoverage([lesson], [{ position: 1, lessons: 1, jointly: 0 }], "2026-11-02")[0].isCovered // => false
 */
export function placementCoverage(
  lessons: readonly SeenLesson[],
  rules: readonly CoverageRule[],
  today: IsoDate,
): PlacementCoverage[] {
  return rules.map((rule) => {
    const there = lessons.filter(
      ({ kind, position }) => position === rule.position && observationKinds[kind].observed === "trainee",
    );
    const done = there.filter(({ observedOn }) => observedOn <= today);
    const seenJointly = done.filter(({ kind }) => kind === "lesson-jointly").length;
    return {
      ...rule,
      seen: done.length,
      seenJointly,
      planned: there.length - done.length,
      isCovered: done.length >= rule.lessons && seenJointly >= rule.jointly,
    };
  });
}
