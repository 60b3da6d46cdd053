import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { usualTargetRules as rules } from "../rules/target-rules.js";
import { followThrough } from "../follow-through/follow-through.js";
import { day, school, targets } from "../testing/arbitraries.js";
import { visitBrief, type VisitFacts, visitReasons } from "./visit-brief.js";

const gaps = [
  { id: "g1", closedOn: null },
  { id: "g2", closedOn: null },
];
const facts: fc.Arbitrary<VisitFacts> = fc
  .record({
    visitOn: day,
    targets,
    strandsBelow: fc.subarray(["s1", "s2", "s3"]),
    weeksWithoutRecord: fc.uniqueArray(day, { maxLength: 3 }),
    followUps: fc.uniqueArray(day, { maxLength: 2 }),
    lateHandInIds: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  })
  .map((some) => ({ ...some, gaps: followThrough(gaps, some.targets) }));

test("the most pressing is first, and what has waited longest is first among its like", () => {
  fc.assert(
    fc.property(facts, (some) => {
      const brief = visitBrief(some, rules, school);
      const ranks = brief.map(({ reason }) => visitReasons.indexOf(reason));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      brief.forEach((point, index) => {
        const next = brief[index + 1];
        if (next?.reason === point.reason) expect(point.days ?? 0).toBeGreaterThanOrEqual(next.days ?? 0);
      });
    }),
  );
});

test("every open target stands there once; the order of the facts makes no difference", () => {
  fc.assert(
    fc.property(facts, (some) => {
      const brief = visitBrief(some, rules, school);
      const named = brief.filter(
        ({ reason }) => reason.endsWith("target") && reason !== "strand-without-target",
      );
      const open = some.targets.filter(({ outcome }) => outcome === null).map(({ id }) => id);
      expect(named.flatMap(({ about }) => about).toSorted()).toEqual(open.toSorted());
      const turned = {
        ...some,
        targets: some.targets.toReversed(),
        strandsBelow: some.strandsBelow.toReversed(),
        followUps: some.followUps.toReversed(),
        lateHandInIds: some.lateHandInIds.toReversed(),
        weeksWithoutRecord: some.weeksWithoutRecord.toReversed(),
      };
      expect(visitBrief(turned, rules, school)).toEqual(brief);
    }),
  );
});

test("a strand below the expected level is named unless an open target is for it", () => {
  const none: VisitFacts = {
    ...{ visitOn: "2026-11-10", targets: [], gaps: [], strandsBelow: ["s1", "s2"], weeksWithoutRecord: [] },
    ...{ followUps: [], lateHandInIds: [] },
  };
  const target = {
    ...{ id: "t", strandId: "s1", gapId: null, setOn: "2026-11-02", dueOn: "2026-11-12", carriedOver: 0 },
    ...{ outcome: null, closedOn: null },
  };
  expect(visitBrief({ ...none, targets: [target] }, rules, school)).toEqual([
    { reason: "strand-without-target", about: ["s2"], days: null },
    { reason: "open-target", about: ["t"], days: -2 },
  ]);
});

test("good work is named for four weeks", () => {
  const met = {
    ...{ id: "t", strandId: "s1", gapId: null, setOn: "2026-11-02", dueOn: "2026-11-12", carriedOver: 0 },
    ...{ outcome: "met" as const, closedOn: "2026-11-10" },
  };
  const on = (visitOn: string) =>
    visitBrief(
      {
        ...{ visitOn, targets: [met], gaps: [], strandsBelow: [], weeksWithoutRecord: [] },
        ...{ followUps: [], lateHandInIds: [] },
      },
      rules,
      school,
    );
  expect(on("2026-12-08").map(({ reason }) => reason)).toEqual(["target-met"]);
  expect(on("2026-12-09")).toEqual([]);
});
