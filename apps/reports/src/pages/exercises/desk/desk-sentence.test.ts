import { expect, test } from "@jest/globals";
import { deskSentence } from "./desk-sentence.js";

const mine = (judgedAt: string | null, dueOn = "2027-03-12") => ({
  ...{
    dueOn,
    isBlind: true,
    judgedAt,
    position: 2,
    value: null,
    finding: null,
    raisesConcern: null,
    level: null,
  },
});
const open = { isWithdrawn: false, mine: mine(null) };
const judged = { isWithdrawn: false, mine: mine("2027-03-02T09:00:00Z") };

test.each([
  ["nothing", [], "No piece of this exercise is on your desk."],
  [
    "one of two",
    [open, judged],
    "1 of 2 pieces on your desk is left; the last day is 12 March 2027, in 2 days.",
  ],
  ["all", [judged], "You have judged everything on your desk: 1 piece."],
  [
    "who has left",
    [{ ...open, isWithdrawn: true }, judged],
    "You have judged everything on your desk: 2 pieces.",
  ],
  [
    "late",
    [{ ...open, mine: mine(null, "2027-03-09") }, open],
    "2 of 2 pieces on your desk are left; they were due 9 March 2027, yesterday.",
  ],
])("%s", (_, desk, sentence) => {
  expect(deskSentence(desk, "2027-03-10")).toBe(sentence);
});

test("a desk with more than was read is counted whole", () => {
  expect(deskSentence([open], "2027-03-10", { open: 70, all: 121 })).toMatch(
    /^70 of 121 pieces on your desk are left;/u,
  );
});
