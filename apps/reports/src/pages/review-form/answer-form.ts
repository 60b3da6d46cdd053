import type { Context } from "../../address/page.js";
import type { Form } from "../../forms/declare/form.js";
import { AnswerReviewQuestionsDocument } from "../../generated/documents.js";
import { answersOf, asAnswers } from "../provider-form.js";
import type { AnsweredForm, AskingPoint } from "./forms-of.js";

/** What is asked at a review point, and what the reader's subject has answered so far. */
export interface ToAnswer {
  readonly point: AskingPoint;
  readonly subjectId: string;
  readonly form: AnsweredForm | null;
}

/** Answers the form for a subject, or answers it anew. */
export const answerForm: Form<ToAnswer> = {
  act: "answer-questions",
  document: AnswerReviewQuestionsDocument as never,
  button: ({ form }) => (form ? "Answer it anew" : "Record these answers"),
  fields: [
    { kind: "kept", name: "reviewPointId", value: ({ point }) => point.id },
    { kind: "kept", name: "subjectId", value: ({ subjectId }) => subjectId },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ form }) => form?.version ?? 0 },
    answersOf<ToAnswer>(({ point, form }) =>
      point.questions.map((question) => ({
        ...question,
        maxLength: null,
        given: form?.answers.find(({ code }) => code === question.code)?.answer ?? "",
      })),
    ),
  ],
  input: ({ answers, ...input }) => ({ ...input, answers: asAnswers(answers) }),
  said: () => ({
    what: "The answers are recorded.",
    told: "What was answered before stays on record.",
  }),
};

/** What the reader answers here, where they lead the subject that is chosen and the window has opened. */
export function toAnswer(point: AskingPoint, { choice }: Pick<Context, "choice">): ToAnswer | null {
  const subjectId = choice.subject?.id;
  if (!subjectId || point.window === "BEFORE" || point.questions.length === 0) return null;
  const form = point.forms.find(({ isCurrent, subject }) => isCurrent && subject.id === subjectId) ?? null;
  return { point, subjectId, form };
}
