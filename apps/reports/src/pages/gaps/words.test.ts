import { expect, test } from "@jest/globals";
import { gapsAnswer } from "./words.js";

const gaps = (...stages: readonly Parameters<typeof gapsAnswer>[0][number]["followThrough"][]) =>
  stages.map((followThrough) => ({ followThrough }));

test.each([
  [[], "No gap has been raised."],
  [gaps("CLOSED"), "No gap is open; 1 is closed."],
  [gaps("UNTOUCHED"), "1 gap is open, and no target has touched it."],
  [gaps("WORKED_ON", "CLOSED"), "1 gap is open, and is worked on; 1 is closed."],
  [gaps("EVIDENCED"), "1 gap is open, and a target for it was met."],
  [
    gaps("CLOSED", "EVIDENCED", "WORKED_ON", "UNTOUCHED", "UNTOUCHED", "CLOSED"),
    "4 gaps are open: 2 that no target has touched, 1 worked on and 1 for which a target was met; 2 are closed.",
  ],
])("%j: %s", (all, words) => expect(gapsAnswer(all)).toBe(words));
