import { describe, expect, test } from "@jest/globals";
import { onTrack } from "./on-track.js";
import { refuseOverride } from "./refuse-override.js";

const why = "Seen teaching well.";

test.each([
  ["with a reason", { status: "on_track", reason: why }, "not_on_track", null, null],
  ["once more, differently", { status: "not_on_track", reason: why }, "not_on_track", "on_track", null],
  ["what the rule says anyway", { status: "on_track", reason: why }, "on_track", null, null],
  ["before all is judged", { status: "not_on_track", reason: why }, "not_known", null, null],
  ["without a reason", { status: "on_track", reason: "\n" }, "not_on_track", null, "reason-missing"],
  ["of somebody who left", { status: "on_track", reason: why }, "withdrawn", null, "not-in-training"],
  ["of somebody away", { status: "as_derived", reason: why }, "deferred", "on_track", "not-in-training"],
  ["taken back", { status: "as_derived", reason: why }, "on_track", "not_on_track", null],
  [
    "taken back without a reason",
    { status: "as_derived", reason: "" },
    "on_track",
    "on_track",
    "reason-missing",
  ],
  [
    "taken back where there is none",
    { status: "as_derived", reason: why },
    "on_track",
    null,
    "nothing-to-take-back",
  ],
  [
    "taken back twice",
    { status: "as_derived", reason: why },
    "on_track",
    "as_derived",
    "nothing-to-take-back",
  ],
] as const)("decided %s", (_, decision, derived, standing, code) => {
  expect(refuseOverride(decision, derived, standing)?.code ?? null).toBe(code);
});

describe("a decision", () => {
  const rule = { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 };
  const standing = (levelRank: number, state: "judged" | "withdrawn" = "judged") => [
    { ...{ traineeId: "t", reviewPointCode: "one", strandCode: "a" }, state, levelRank, expectedRank: 2 },
  ];
  const override = { status: "on_track", reason: why, derivedThen: "not_on_track" } as const;

  test("counts, and is stale from when the rule says something else", () => {
    expect(onTrack(standing(1), rule, override)).toMatchObject({ status: "on_track", isStale: false });
    expect(onTrack(standing(2), rule, override)).toMatchObject({ derived: "on_track", isStale: true });
    expect(onTrack(standing(1), rule, { ...override, derivedThen: "not_known" }).isStale).toBe(true);
  });

  test("does not bring back who has withdrawn", () => {
    expect(onTrack(standing(1, "withdrawn"), rule, override)).toMatchObject({
      status: "withdrawn",
      isStale: true,
    });
  });
});
