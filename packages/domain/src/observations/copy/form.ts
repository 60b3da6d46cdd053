import type { ObservationRefusalOf } from "../refusals.js";

/** One question of the provider's own form. */
export interface FormQuestion {
  readonly code: string;
  readonly text: string;
  readonly isRequired: boolean;
}

/** What was written under a question. */
export interface FormAnswer {
  readonly question: string;
  readonly answer: string;
}

/** Whether a provider's setting can be read as a form: questions with codes of their own. @example isForm([{ code: "a", text: "What went well?", isRequired: true }]) // => true */
export function isForm(value: unknown): value is readonly FormQuestion[] {
  if (!Array.isArray(value)) return false;
  const codes = value.map((one: Partial<FormQuestion> | null) => one?.code);
  return (
    new Set(codes).size === value.length &&
    value.every(
      (one: Partial<FormQuestion> | null) =>
        [one?.code, one?.text].every((part) => typeof part === "string" && part !== "") &&
        typeof one?.isRequired === "boolean",
    )
  );
}

/** Why answers do not fill a form. */
export type AnswersRefusal = ObservationRefusalOf<"question-unknown" | "question-twice" | "answer-missing">;

/**
 * Why answers do not fill a form; null when they do.
 *
 * @example
 * refuseAnswers([{ code: "a", text: "What went well?", isRequired: true }], []) // => { code: "answer-missing", question: "a" }
 */
export function refuseAnswers(
  form: readonly FormQuestion[],
  answers: readonly FormAnswer[],
): AnswersRefusal | null {
  const given = new Set<string>();
  for (const { question, answer } of answers) {
    if (!form.some(({ code }) => code === question)) return { code: "question-unknown", question };
    if (given.has(question)) return { code: "question-twice", question };
    if (answer.trim() === "") return { code: "answer-missing", question };
    given.add(question);
  }
  const missing = form.find(({ code, isRequired }) => isRequired && !given.has(code));
  return missing === undefined ? null : { code: "answer-missing", question: missing.code };
}
