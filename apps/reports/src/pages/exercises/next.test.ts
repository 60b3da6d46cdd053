import { expect, test } from "@jest/globals";
import { nextOf, type Progress } from "./next.js";

const accepted: Progress = { state: "ACCEPTED", sampled: 4, allotted: 4, judged: 4, plans: [{}] };

test.each<[Partial<Progress>, string]>([
  [{ state: "OPENED", plans: [] }, "Commit to a seed."],
  [{ state: "COMMITTED", plans: [] }, "Draw a sample."],
  [{ state: "COMMITTED" }, "Look at the sample, and accept it or draw again."],
  [{ allotted: 1 }, "Give 3 pieces to moderators."],
  [{ judged: 3 }, "1 piece is still to be judged."],
  [{}, "Decide the outcomes."],
  [{ state: "DECIDED", judged: 2 }, "2 pieces are still to be judged, then decide again."],
  [{ state: "DECIDED" }, "Do what was decided, then reveal the seed."],
  [{ state: "REVEALED" }, "Check the sample against the seed, and close the exercise."],
  [{ state: "CLOSED" }, "Nothing: it is closed."],
])("%j: %s", (change, sentence) => {
  expect(nextOf({ ...accepted, ...change })).toBe(sentence);
});
