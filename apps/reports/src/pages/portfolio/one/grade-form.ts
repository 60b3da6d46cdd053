import type { Form } from "../../../forms/declare/form.js";
import { GradePortfolioDocument, type PortfolioChoicesFragment } from "../../../generated/documents.js";
import type { Cycle } from "../cycles.js";
import type { Grade } from "../grade.js";

/** A portfolio in a cycle that is open: what it can be graded, and the grade that counts already. */
export interface ToGrade {
  readonly traineeId: string;
  readonly cycle: Cycle;
  readonly grades: PortfolioChoicesFragment["portfolioGrades"];
  /** null before the first. */
  readonly given: Grade | null;
}

const afterConflict = ({ given }: ToGrade, isConflict: boolean | undefined) =>
  isConflict ? (given?.reason ?? null) : null;

/** Grades a portfolio for a cycle, or puts its grade right. */
export const gradeForm: Form<ToGrade> = {
  act: "grade-portfolio",
  document: GradePortfolioDocument as never,
  button: ({ given }) => (given ? "Put the grade right" : "Give this grade"),
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    { kind: "kept", name: "cycle", value: ({ cycle }) => cycle.code },
    { kind: "kept", name: "replaces", value: ({ given }) => given?.id ?? null },
    { kind: "kept", name: "before", value: ({ given }) => given?.gradeCode ?? null },
    {
      kind: "pick",
      name: "grade",
      label: ({ cycle }) => `The grade for ${cycle.name}`,
      value: ({ given }) => given?.gradeCode ?? null,
      options: ({ grades }) => grades.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      kind: "words",
      name: "reason",
      label: "Why it is this grade",
      optional: true,
      lines: 2,
      hint: ({ given }) => (given ? "What puts a grade right always says why." : null),
      value: (subject, { outcome }) => afterConflict(subject, outcome?.isConflict),
    },
  ],
  // the former grade is kept for taking back alone
  input: ({ before: _, ...input }) => input,
  said: (done, sent, { address, words }) => {
    const { grade } = done as { grade: { id: string; cycleName: string; gradeName: string } };
    const [before, cycle, traineeId] = [sent["before"] ?? "", sent["cycle"] ?? "", sent["traineeId"] ?? ""];
    return {
      what: `Graded for ${grade.cycleName}: ${grade.gradeName}.`,
      told: `The ${words.one("trainee")} reads it on their own page; no letter goes out.`,
      ...(before && {
        undo: {
          ...{ at: address.path, act: gradeForm.act, on: cycle, button: "Take this back" },
          sent: {
            ...{ traineeId, cycle, replaces: grade.id, grade: before },
            reason: "What was put right is taken back.",
          },
        },
      }),
    };
  },
};
