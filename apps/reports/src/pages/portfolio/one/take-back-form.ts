import type { Form } from "../../../forms/declare/form.js";
import { WithdrawPortfolioGradeDocument } from "../../../generated/documents.js";
import type { Grade } from "../grade.js";

/** Takes back the grade that counts in a cycle: with it the portfolio is not graded. */
export const takeBackForm: Form<Grade> = {
  act: "take-grade-back",
  document: WithdrawPortfolioGradeDocument as never,
  button: "Take this grade back",
  fields: [
    { kind: "kept", name: "gradeId", value: ({ id }) => id },
    { kind: "line", name: "reason", label: "Why it should not have been given" },
  ],
  said: (done) => {
    const { grade } = done as { grade: { cycleName: string; gradeName: string } };
    return {
      what: `Taken back for ${grade.cycleName}: ${grade.gradeName}.`,
      told: "It stays on record, and nothing counts until it is graded anew.",
    };
  },
};
