import { expect, test } from "@jest/globals";
import type { PortfoliosQuery } from "../../../generated/documents.js";
import { wordsOf } from "../../../words/words.js";
import { portfoliosSentence } from "./sentence.js";

const cycle = {
  ...{ code: "autumn", name: "Autumn", window: "OPEN", opensOn: "2026-09-01", closesOn: "2026-12-18" },
};
const one = (isSeen: boolean, isGraded: boolean, status = "TRAINING") => ({
  status,
  portfolioChecks: isSeen ? [{ checkedOn: "2026-11-20", withdrawnOn: null }] : [],
  portfolioGrades: isGraded ? [{ cycleCode: "autumn", gradeName: "Full", isCurrent: true }] : [],
});
const said = (nodes: readonly object[], totalCount = nodes.length, assessmentCycles: object[] = [cycle]) =>
  portfoliosSentence(
    { trainees: { nodes, totalCount }, provider: { assessmentCycles } } as unknown as PortfoliosQuery,
    { words: wordsOf([]) },
  );
const [both, seen, graded, none] = [one(true, true), one(true, false), one(false, true), one(false, false)];
const until = "for Autumn, open until 18 December 2026.";

test.each([
  [[none], `Of 1 trainee in training, nobody has looked at the portfolio yet; it is not graded ${until}`],
  [[both], `Of 1 trainee in training, the portfolio has been looked at; it is graded ${until}`],
  [
    [none, none],
    `Of 2 trainees in training, nobody has looked at any portfolio yet; none is graded ${until}`,
  ],
  [
    [seen, graded],
    `Of 2 trainees in training, nobody has looked at the portfolio of 1 yet; 1 is graded ${until}`,
  ],
  [
    [both, both, seen],
    `Of 3 trainees in training, every portfolio has been looked at; 2 are graded ${until}`,
  ],
  [[both, both], `Of 2 trainees in training, every portfolio has been looked at; all are graded ${until}`],
])("%j", (nodes, sentence) => expect(said(nodes)).toBe(sentence));

test("those who are away are not counted, and of a part of the list only that part is told", () => {
  expect(said([one(false, false, "DEFERRED")])).toBe("No trainee in training is listed.");
  expect(said([both, both, one(false, false, "WITHDRAWN")], 120)).toBe(
    `Of the 2 in training listed here, every portfolio has been looked at; all are graded ${until}`,
  );
  expect(said([both], 1, [])).toBe(
    "Of 1 trainee in training, the portfolio has been looked at; no assessment cycle is set.",
  );
});
