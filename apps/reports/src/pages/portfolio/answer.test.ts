import { expect, test } from "@jest/globals";
import type { PortfolioChoicesFragment, PortfolioOfFragment } from "../../generated/documents.js";
import { portfolioAnswer } from "./answer.js";

const cycle = {
  ...{ code: "autumn", name: "Autumn", window: "OPEN", opensOn: "2026-09-01", closesOn: "2026-12-18" },
};
const grade = (gradeName: string, isCurrent: boolean) => ({ cycleCode: "autumn", gradeName, isCurrent });
const said = (days: readonly string[], grades: readonly object[], cycles: readonly object[] = [cycle]) =>
  portfolioAnswer(
    {
      portfolioChecks: days.map((checkedOn) => ({
        checkedOn,
        withdrawnOn: checkedOn > "2026-11-20" ? checkedOn : null,
      })),
      portfolioGrades: grades,
    } as unknown as PortfolioOfFragment,
    { assessmentCycles: cycles } as unknown as PortfolioChoicesFragment,
  );
const until = "Autumn, open until 18 December 2026:";

test.each([
  ["nobody has looked", [], [], `Nobody has looked at it yet. ${until} not graded.`],
  ["one look", ["2026-11-20"], [], `Looked at once, last on 20 November 2026. ${until} not graded.`],
  [
    "a look that counts behind one that was taken back",
    ["2026-11-24", "2026-11-20"],
    [],
    `Looked at once, last on 20 November 2026. ${until} not graded.`,
  ],
  [
    "two looks, and a grade that was put right",
    ["2026-11-20", "2026-10-01"],
    [grade("Thin", false), grade("Full", true)],
    `Looked at 2 times, last on 20 November 2026. ${until} graded “Full”.`,
  ],
])("%s", (_, days, grades, sentence) => expect(said(days, grades)).toBe(sentence));

test("without a cycle nothing is said of grades", () => {
  expect(said([], [], [])).toBe("Nobody has looked at it yet. No assessment cycle is set.");
});
