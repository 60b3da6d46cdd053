import { expect, test } from "@jest/globals";
import { isJudgedTwice } from "./judged-twice.js";

const given = (judgedAt: string | null, releasedAt: string | null = null) => ({
  ...{
    position: 2,
    judgedAt,
    releasedAt,
    finding: null,
    raisesConcern: null,
    value: null,
    level: null,
    moderator: null,
  },
});
const day = "2027-03-02T09:00:00Z";

test.each([
  ["on nobody's desk", [], false, false],
  ["not judged yet", [given(null)], false, false],
  ["judged", [given(day)], false, true],
  ["taken away, and judged by another", [given(null, day), given(day)], false, true],
  ["with a third person", [given(day), given(null)], false, false],
  ["of somebody who has left", [given(day)], true, false],
])("%s", (_, allotments, isWithdrawn, answer) => {
  expect(isJudgedTwice({ allotments, isWithdrawn })).toBe(answer);
});
