import { daysBetween, type IsoDate } from "../../calendar/index.js";
import type { FollowedThrough } from "../follow-through/follow-through.js";
import type { SchoolCalendar } from "../rules/school-calendar.js";
import type { TargetRules } from "../rules/target-rules.js";
import type { Target } from "../target/target.js";
import { targetStanding } from "../target/target-standing.js";

/** Why something should be looked at on a visit, the most pressing first. */
export const visitReasons = [
  "follow-up",
  "stale-target",
  "strand-without-target",
  "untouched-gap",
  "late-hand-ins",
  "week-without-record",
  "overdue-target",
  "carried-over-target",
  "open-target",
  "target-met",
] as const;

/** One of the reasons. */
export type VisitReason = (typeof visitReasons)[number];

/** What is known of a trainee before a visit. */
export interface VisitFacts {
  readonly visitOn: IsoDate;
  readonly targets: readonly Target[];
  readonly gaps: readonly FollowedThrough[];
  /** Strands below the expected level at the last review point. */
  readonly strandsBelow: readonly string[];
  /** Mondays of weeks of which no record was handed over. */
  readonly weeksWithoutRecord: readonly IsoDate[];
  /** Mondays of weeks whose newest check asked for a follow-up. */
  readonly followUps: readonly IsoDate[];
  /** Hand-ins that were late or missing. */
  readonly lateHandInIds: readonly string[];
}

/** One thing to look at. */
export interface VisitPoint {
  readonly reason: VisitReason;
  /** Ids of targets, strands, gaps or hand-ins; days of weeks. */
  readonly about: readonly string[];
  /** Days since the target was due or the week began; null where there is nothing to count. */
  readonly days: number | null;
}

/** Targets met within so many days before a visit are named: good work is seen too. */
const recentlyMet = 28;

/**
 * What to look at on a visit, in order, each with its reason. Every target that is open stands there once, under its
 * most pressing reason; within a reason, what has waited longest is first.
 *
 * @throws RangeError when a day does not exist.
 * @example
 * const none = { targets: [], gaps: [], strandsBelow: [], weeksWithoutRecord: [], followUps: [], lateHandInIds: [] };
 * visitBrief({ ...none, visitOn: "2026-11-10", followUps: ["2026-11-02"] }, usualTargetRules, { terms: [], closures: [] }) // => [{ reason: "follow-up", about: ["2026-11-02"], days: 8 }]
 */
export function visitBrief(facts: VisitFacts, rules: TargetRules, school: SchoolCalendar): VisitPoint[] {
  const { visitOn, targets, gaps, strandsBelow, weeksWithoutRecord, followUps, lateHandInIds } = facts;
  const since = (day: IsoDate) => daysBetween(day, visitOn);
  const touched = new Set(targets.filter(({ outcome }) => outcome === null).map(({ strandId }) => strandId));
  const points: VisitPoint[] = [
    ...followUps.map((monday) => point("follow-up", monday, since(monday))),
    ...weeksWithoutRecord.map((monday) => point("week-without-record", monday, since(monday))),
    ...strandsBelow.filter((id) => !touched.has(id)).map((id) => point("strand-without-target", id, null)),
    ...gaps
      .filter(({ state }) => state === "untouched")
      .map(({ gapId }) => point("untouched-gap", gapId, null)),
    ...targets.flatMap((target) => {
      const reason = reasonOf(target, visitOn, rules, school);
      return reason === null ? [] : [point(reason, target.id, since(target.dueOn))];
    }),
  ];
  if (lateHandInIds.length > 0) {
    points.push({ reason: "late-hand-ins", about: lateHandInIds.toSorted(), days: null });
  }
  return points.toSorted(
    (a, b) =>
      visitReasons.indexOf(a.reason) - visitReasons.indexOf(b.reason) ||
      (b.days ?? 0) - (a.days ?? 0) ||
      (String(a.about) < String(b.about) ? -1 : Number(String(a.about) > String(b.about))),
  );
}

const point = (reason: VisitReason, about: string, days: number | null): VisitPoint => ({
  ...{ reason, about: [about], days },
});

/** Why a target should be looked at; null when there is no reason to. */
function reasonOf(
  target: Target,
  visitOn: IsoDate,
  rules: TargetRules,
  school: SchoolCalendar,
): VisitReason | null {
  const standing = targetStanding(target, visitOn, rules, school);
  if (standing === "stale") return "stale-target";
  if (standing === "overdue") return "overdue-target";
  if (standing === "open") return target.carriedOver > 0 ? "carried-over-target" : "open-target";
  const isRecent = target.closedOn !== null && daysBetween(target.closedOn, visitOn) <= recentlyMet;
  return standing === "met" && isRecent ? "target-met" : null;
}
