import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Mark } from "./mark.js";
import { marksOf, standingMark } from "./marks-of.js";

const mark = (id: string, change: Partial<Mark> = {}): Mark => ({
  ...{ id, pieceId: "p1", stage: "first", value: "50", givenBy: "a1" },
  ...{ recordedAt: "2027-03-01T10:00:00Z", supersedesId: null },
  ...change,
});
const standing = (...marks: Mark[]) => standingMark(marksOf(marks).get("p1")!)?.id;

test("the board's mark stands before the moderated one, and that before the first", () => {
  const [first, actual, agreed] = [
    mark("m1"),
    mark("m2", { stage: "actual" }),
    mark("m3", { stage: "agreed" }),
  ];
  expect(standing(first)).toBe("m1");
  expect(standing(actual, first)).toBe("m2");
  expect(standing(agreed, actual, first)).toBe("m3");
  expect(standingMark({ first: null, actual: null, agreed: null })).toBeNull();
});

test("what was replaced counts no more, however long the chain", () => {
  const chain = [mark("m1"), mark("m2", { supersedesId: "m1" }), mark("m3", { supersedesId: "m2" })];
  fc.assert(
    fc.property(fc.shuffledSubarray(chain, { minLength: 3 }), (marks) => {
      expect(marksOf(marks).get("p1")?.first?.id).toBe("m3");
    }),
  );
});

test("what was replaced counts no more, even where its clock was ahead", () => {
  const ahead = mark("m9", { recordedAt: "2027-03-01T12:00:00Z" });
  expect(standing(ahead, mark("m1", { supersedesId: "m9" }))).toBe("m1");
});

test("of two that nothing replaced the newest counts, and at the same instant the last by its identifier", () => {
  const later = mark("m0", { recordedAt: "2027-03-01T10:00:00.001Z" });
  expect(standing(mark("m1"), later)).toBe("m0");
  expect(standing(later, mark("m1"))).toBe("m0");
  expect(standing(mark("m2"), mark("m1"))).toBe("m2");
  expect(standing(mark("m1"), mark("m2"))).toBe("m2");
});

test("each piece has its own", () => {
  const all = marksOf([mark("m1"), mark("m2", { pieceId: "p2", value: null })]);
  expect([...all.keys()]).toEqual(["p1", "p2"]);
  expect(all.get("p2")?.first?.value).toBeNull();
});
