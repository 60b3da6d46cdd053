import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type OnTrackStanding, onTrack } from "./on-track.js";
import { onTrackSentence } from "./on-track-sentence.js";

const rule = { mostStrandsBelow: 1, keyStrandCodes: ["safety"], mostStrandsNotJudged: 0 };
const words = {
  strand: { singular: "theme", plural: "themes" },
  level: { singular: "level", plural: "levels" },
  reviewPoint: { singular: "review", plural: "reviews" },
  strandNames: new Map([
    ["safety", "Safe Classrooms"],
    ["adaptive", "Adaptive Teaching"],
  ]),
  reviewPointNames: new Map<string, string>(),
  levelNames: new Map<number, string>(),
};
const standing = (
  strandCode: string,
  levelRank: number | null,
  state: OnTrackStanding["state"] = levelRank === null ? "not_judged" : "judged",
): OnTrackStanding => ({
  ...{ traineeId: "t", reviewPointCode: "one", strandCode, state, levelRank, expectedRank: 2 },
});

describe("status and reason", () => {
  test.each<[string, OnTrackStanding[], string, string]>([
    [
      "as many below as the rule allows",
      [standing("safety", 2), standing("adaptive", 1), standing("third", 3)],
      "on_track",
      "1 of 3 themes judged below the expected level (Adaptive Teaching); the rule allows at most 1, never Safe Classrooms.",
    ],
    [
      "a key strand below",
      [standing("safety", 1), standing("adaptive", 2)],
      "not_on_track",
      "1 of 2 themes judged below the expected level (Safe Classrooms); the rule allows at most 1, never Safe Classrooms.",
    ],
    [
      "one below too many, though another waits",
      [standing("safety", 2), standing("adaptive", 1), standing("third", 1), standing("fourth", null)],
      "not_on_track",
      "2 of 3 themes judged below the expected level (Adaptive Teaching and third); the rule allows at most 1, never Safe Classrooms.",
    ],
    [
      "one waits",
      [standing("safety", 2), standing("adaptive", null)],
      "not_known",
      "1 of 2 themes judged so far; it takes all of them.",
    ],
    [
      "withdrawn after some judgements",
      [standing("safety", 1), standing("adaptive", null, "withdrawn")],
      "withdrawn",
      "Withdrawn.",
    ],
    ["deferred", [standing("safety", null, "deferred")], "deferred", "Deferred."],
    [
      "nothing expected",
      [{ ...standing("safety", 1), expectedRank: null }],
      "not_known",
      "No level is expected at this review.",
    ],
  ])("%s", (_, standings, status, sentence) => {
    const result = onTrack(standings, rule);
    expect(result.status).toBe(status);
    expect(onTrackSentence(result, words)).toBe(sentence);
  });

  test("the rule may let strands wait, but not a key strand", () => {
    const patient = { ...rule, mostStrandsNotJudged: 1 };
    expect(onTrack([standing("safety", 2), standing("adaptive", null)], patient).status).toBe("on_track");
    expect(onTrack([standing("safety", null), standing("adaptive", 2)], patient).status).toBe("not_known");
  });
});

describe("override", () => {
  const standings = [standing("safety", 1)];

  test("replaces the status and keeps what was derived", () => {
    const result = onTrack(standings, rule, { status: "on_track", reason: " Seen teaching well. " });
    expect(result).toMatchObject({ status: "on_track", derived: "not_on_track" });
    expect(onTrackSentence(result, words)).toBe("Decided, not derived: Seen teaching well.");
  });

  test("requires a reason", () => {
    expect(() => onTrack(standings, rule, { status: "on_track", reason: "  " })).toThrow(
      'an override to on_track requires a reason: "  "',
    );
  });
});

test("requires one trainee at one review point", () => {
  const other = { ...standing("safety", 1), traineeId: "u" };
  expect(() => onTrack([standing("safety", 1), other], rule)).toThrow(
    "one trainee at one review point: t at one, u at one",
  );
});

test("a stricter rule never puts anyone on track", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(1, 2, 3, null), { minLength: 1, maxLength: 8 }),
      fc.nat(4),
      fc.nat(4),
      (ranks, allowed, stricter) => {
        const standings = ranks.map((rank, at) => standing(`s${at}`, rank));
        const loose = { mostStrandsBelow: allowed + stricter, keyStrandCodes: [], mostStrandsNotJudged: 0 };
        const strict = onTrack(standings, { ...loose, mostStrandsBelow: allowed });
        if (strict.status === "on_track") expect(onTrack(standings, loose).status).toBe("on_track");
        expect(strict.strandsBelow).toBeLessThanOrEqual(strict.strandsJudged);
        expect(strict.strandsJudged).toBeLessThanOrEqual(strict.strandsDue);
      },
    ),
  ));
