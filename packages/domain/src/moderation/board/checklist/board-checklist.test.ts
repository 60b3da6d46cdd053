import { expect, test } from "@jest/globals";
import { boardChecklist, checklistQuestions } from "./board-checklist.js";
import type { BoardFacts } from "./board-facts.js";
import { checklistSentence } from "./checklist-in-words.js";

const done: BoardFacts = {
  ...{ members: 3, declared: 3, present: 3, items: 2, undecided: 0, withoutQuorum: 0 },
  ...{ judgementsDue: 60, judgementsMissing: 0, exercises: 1, exercisesWithoutSample: 0, sampled: 12 },
  ...{ notJudgedAgain: 0, assessors: 6, assessorsMissed: 0, exercisesWithoutOutcome: 0, openActions: 0 },
  minutes: "signed",
};
const left = (change: Partial<BoardFacts>) =>
  boardChecklist({ ...done, ...change })
    .filter(({ state }) => state === "to-do")
    .map((line) => checklistSentence(line));

test("a board whose business is done has nothing left", () => {
  expect(left({})).toEqual([]);
  expect(boardChecklist(done).map(({ question }) => question)).toEqual([...checklistQuestions]);
});

test.each<[Partial<BoardFacts>, string]>([
  [{ judgementsMissing: 1 }, "1 of 60 judgements due at the newest review point is missing."],
  [{ exercisesWithoutSample: 1 }, "1 moderation exercise has no sample yet."],
  [{ notJudgedAgain: 12 }, "All 12 sampled pieces of work wait for a second judgement."],
  [{ assessorsMissed: 2 }, "The samples have no work of 2 of 6 assessors: of them nothing can be said."],
  [{ exercisesWithoutOutcome: 1 }, "1 moderation exercise waits for the outcome."],
  [{ declared: 1 }, "2 members have not declared an interest, or that there is none."],
  [{ present: null }, "It is not recorded yet who was there."],
  [{ withoutQuorum: 1 }, "1 item has no quorum: defer what cannot be decided."],
  [{ undecided: 1 }, "1 of 2 items waits for a decision."],
  [{ openActions: 3 }, "3 actions of this and earlier boards are open."],
  [{ minutes: "draft" }, "The minutes wait to be written, or for the chair to sign them."],
])("%j is left", (change, sentence) => expect(left(change)).toEqual([sentence]));

test("what there is nothing of is neither done nor left", () => {
  const nothing = { items: 0, exercises: 0, sampled: 0, assessors: 0, judgementsDue: 0 };
  const lines = boardChecklist({ ...done, ...nothing });
  expect(lines.filter(({ state }) => state === "none").map(({ question }) => question)).toEqual([
    ...["judgements", "samples", "second-judgements", "assessors-covered", "outcomes"],
    ...["quorum", "decisions", "actions"],
  ]);
  for (const line of lines) expect(checklistSentence(line)).toMatch(/^[A-Z0-9].*\.$/u);
});

test("more than there is cannot be left", () => {
  expect(() => boardChecklist({ ...done, undecided: 3 })).toThrow("of 2 decisions, 3 cannot be left");
});
