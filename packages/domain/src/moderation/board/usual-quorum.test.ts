import { expect, test } from "@jest/globals";
import { isQuorumRule, usualQuorum } from "./usual-quorum.js";

test("a quorum rule names how many, and seats that there are", () => {
  expect(isQuorumRule(usualQuorum)).toBe(true);
  const wrong = [null, "3", {}, { least: 1.5, seats: [] }, { least: 2, seats: "chair" }];
  for (const value of [...wrong, { least: 2, seats: ["secretary"] }]) expect(isQuorumRule(value)).toBe(false);
});
