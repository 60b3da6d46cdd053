import { expect, test } from "@jest/globals";
import { whoModerates } from "./who-moderates.js";

const desk = (name: string | null) => ({
  ...{ mostPieces: null, given: 2, judged: 0 },
  moderator: { id: name ?? "x", name },
});

test.each<[readonly (string | null)[], string]>([
  [[], "Nobody is named yet"],
  [["Ada Brook", "Ben Cole"], "Ada Brook and Ben Cole"],
  [["Ada Brook", null], "Ada Brook and 1 other moderator"],
  [[null, null], "2 moderators"],
])("%j: %s", (names, words) => {
  expect(whoModerates(names.map(desk))).toBe(words);
});
