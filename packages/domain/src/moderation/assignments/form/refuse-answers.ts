import type { AssignmentRefusalOf } from "../refusals.js";
import type { AssignmentAnswer, AssignmentQuestion, FilledQuestion } from "./form-question.js";

/** Why a form is not taken so. */
export type FormAnswersRefusal = AssignmentRefusalOf<
  "unknown-question" | "question-twice" | "question-unanswered" | "not-an-answer" | "answer-too-long"
>;

/**
 * Why a form filled so is not taken; null when it is. Of a draft, questions may be left out.
 *
 * @param isDraft Whether it is only kept for its author.
 * @example
 * const form = [{ code: "next", text: "What is next?", kind: "text", choices: [], required: true, maxLength: 5 }];
 * refuseFormAnswers(form, [], false) // => { code: "question-unanswered", question: "next" }
 * refuseFormAnswers(form, [], true) // => null
 * refuseFormAnswers(form, [{ question: "next", answer: "Read more" }], true) // => { code: "answer-too-long", question: "next", letters: 9, most: 5 }
 */
export function refuseFormAnswers(
  form: readonly AssignmentQuestion[],
  answers: readonly AssignmentAnswer[],
  isDraft: boolean,
): FormAnswersRefusal | null {
  const met = new Set<string>();
  const answered = new Set<string>();
  for (const { question: code, answer } of answers) {
    const question = form.find((one) => one.code === code);
    if (question === undefined) return { code: "unknown-question", question: code };
    if (met.has(code)) return { code: "question-twice", question: code };
    met.add(code);
    const written = answer.trim();
    if (written === "") continue;
    answered.add(code);
    const { kind, choices, maxLength } = question;
    if (kind === "choice" && !choices.includes(written))
      return { code: "not-an-answer", question: code, value: answer, allowed: choices };
    const letters = [...written].length;
    if (maxLength !== null && letters > maxLength)
      return { code: "answer-too-long", question: code, letters, most: maxLength };
  }
  const missing = isDraft ? undefined : form.find(({ code, required }) => required && !answered.has(code));
  return missing === undefined ? null : { code: "question-unanswered", question: missing.code };
}

/**
 * The form with its answers, as it is kept: every question as it was asked.
 *
 * @example
 * const form = [{ code: "next", text: "What is next?", kind: "text", choices: [], required: false, maxLength: null }];
 * filledForm(form, [{ question: "next", answer: " Read. " }]) // => [{ code: "next", text: "What is next?", answer: "Read." }]
 */
export function filledForm(
  form: readonly AssignmentQuestion[],
  answers: readonly AssignmentAnswer[],
): FilledQuestion[] {
  const given = new Map(answers.map(({ question, answer }) => [question, answer.trim()]));
  return form.map(({ code, text }) => ({ code, text, answer: given.get(code) || null }));
}
