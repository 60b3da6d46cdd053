import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { changedJudgements } from "./changed-judgements.js";
import type { StatedJudgement } from "./judgement.js";

const stated: StatedJudgement = {
  traineeId: "t1",
  reviewPointCode: "autumn",
  strandCode: "S1",
  levelCode: "secure",
  assessorId: "p1",
  judgedOn: "2026-11-03",
  evidence: "Lesson of 2 November",
};
const recorded = { ...stated, id: "a" };

describe("judgements stated again", () => {
  test.each([
    ["as they are", {}, "unchanged"],
    ["at another level", { levelCode: "emerging" }, "changed"],
    ["on another day", { judgedOn: "2026-11-04" }, "changed"],
    ["by another assessor", { assessorId: "p2" }, "changed"],
    ["on other evidence", { evidence: "Portfolio" }, "changed"],
    ["without assessor or evidence", { assessorId: null, evidence: null }, "unchanged"],
    ["on another strand", { strandCode: "S2" }, "added"],
  ] as const)("%s: %j → %s", (_, difference, list) => {
    const changes = changedJudgements([recorded], [{ ...stated, ...difference }]);
    expect(changes).toEqual({ added: [], changed: [], unchanged: [], [list]: [expect.anything()] });
  });

  test("a change names the judgement that it supersedes", () => {
    const other = { ...stated, levelCode: "emerging" };
    expect(changedJudgements([recorded], [other]).changed).toEqual([{ current: recorded, stated: other }]);
  });

  test("two that speak of the same are refused", () => {
    expect(() => changedJudgements([], [stated, { ...stated, levelCode: "emerging" }])).toThrow(
      new RangeError("two judgements of trainee t1 at autumn on S1"),
    );
    expect(() => changedJudgements([recorded, { ...recorded, id: "b" }], [])).toThrow(RangeError);
  });
});

test("stating the same set twice changes nothing the second time", () => {
  const sets = fc.uniqueArray(
    fc.record({
      traineeId: fc.constantFrom("t1", "t2"),
      strandCode: fc.constantFrom("S1", "S2"),
      level: fc.nat(3),
    }),
    { selector: ({ traineeId, strandCode }) => `${traineeId} ${strandCode}` },
  );
  fc.assert(
    fc.property(sets, sets, (first, second) => {
      const full = (set: typeof first): StatedJudgement[] =>
        set.map(({ level, ...subject }) => ({ ...stated, ...subject, levelCode: `L${level}` }));
      const before = full(first);
      const changes = changedJudgements(before, full(second));
      const replaced = new Set(changes.changed.map(({ current }) => current));
      const after = [
        ...before.filter((row) => !replaced.has(row)),
        ...changes.changed.map((change) => change.stated),
        ...changes.added,
      ];
      const again = changedJudgements(after, full(second));
      expect([again.added, again.changed]).toEqual([[], []]);
      expect(changes.added.length + changes.changed.length + changes.unchanged.length).toBe(second.length);
    }),
  );
});
