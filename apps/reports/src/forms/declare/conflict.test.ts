import { expect, test } from "@jest/globals";
import { withPicks } from "./conflict.js";

test("of two versions the chosen one is kept, and without a choice one's own", () => {
  const sent = {
    reason: "mine",
    "recorded:reason": "theirs",
    "keep:reason": "recorded",
    note: "my note",
    "recorded:note": "their note",
    "keep:note": "mine",
    other: "o",
  };
  expect(withPicks(sent)).toEqual({ reason: "theirs", note: "my note", other: "o" });
});
