import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { anyRatings, levelCodes, strandCodes } from "../testing/arbitraries.js";
import { refuseSeal } from "./refuse-seal.js";
import type { SealedStrand } from "./sealed-text.js";

const known = { strandCodes, levelCodes };
const rating: SealedStrand = { strandCode: "S1", levelCode: "L2", evidence: null };
const observation = {
  ...{ kind: "lesson-jointly" as const, observedOn: "2026-11-03", isWithdrawn: false },
  observers: [
    { observerId: "a", sealedAt: null },
    { observerId: "b", sealedAt: "2026-11-03T10:00:00Z" },
  ],
};
const refused = (change: object, observer = "a", ratings = [rating], today = "2026-11-03") =>
  refuseSeal({ ...observation, ...change }, observer, ratings, known, today);

test("whoever observes seals once, from the day of the observation on", () => {
  expect(refused({})).toBeNull();
  expect(refused({}, "a", [rating], "2026-11-02")).toEqual({
    code: "observed-later",
    observedOn: "2026-11-03",
  });
  expect(refused({}, "a", [rating], "2027-07-01")).toBeNull();
  expect(refused({}, "b")).toEqual({ code: "already-sealed" });
  expect(refused({}, "c")).toEqual({ code: "not-an-observer" });
});

test("nothing is sealed of what was withdrawn or is not rated", () => {
  expect(refused({ isWithdrawn: true })).toEqual({ code: "already-withdrawn" });
  expect(refused({ kind: "coaching" })).toEqual({ code: "kind-not-rated", kind: "coaching" });
});

test.each([
  [[], { code: "ratings-missing" }],
  [[{ ...rating, strandCode: "X" }], { code: "strand-unknown", strand: "X" }],
  [[rating, rating], { code: "strand-rated-twice", strand: "S1" }],
  [[{ ...rating, levelCode: "X" }], { code: "level-unknown", level: "X" }],
] as const)("%j is refused", (ratings, refusal) => expect(refused({}, "a", [...ratings])).toEqual(refusal));

test("any ratings of strands and levels that there are can be sealed, whatever others sealed", () =>
  fc.assert(fc.property(anyRatings, (ratings) => expect(refused({}, "a", ratings)).toBeNull())));
