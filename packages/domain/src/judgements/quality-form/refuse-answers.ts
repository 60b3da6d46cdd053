import type { JudgementRefusalOf } from "../refusals.js";

/** One question of the short form that a provider asks at each review point; the provider's data. */
export interface ReviewQuestion {
  readonly code: string;
  readonly text: string;
  /** `text` takes any words; the others take one of their choices, for `yes-no` these two. */
  readonly kind: "yes-no" | "text" | "choice";
  /** The codes that a `choice` may be answered with. */
  readonly choices?: readonly string[];
  readonly required: boolean;
}

/** One answer. */
export interface ReviewAnswer {
  readonly question: string;
  readonly answer: string;
}

/** Why a form may not be recorded. */
export type AnswersRefusal = JudgementRefusalOf<
  "unknown-question" | "question-twice" | "not-an-answer" | "question-unanswered"
>;

/**
 * Why a form may not be recorded so; null when it may: every question that needs an answer has one, and every answer is
 * one that its question takes.
 *
 * @example
 * const questions = [{ code: "visited", text: "Were all visited?", kind: "yes-no", required: true }];
 * refuseAnswers(questions, [{ question: "visited", answer: "yes" }]) // => null
 * refuseAnswers(questions, [{ question: "visited", answer: "soon" }]) // => { code: "not-an-answer", question: "visited", value: "soon", allowed: ["yes", "no"] }
 * refuseAnswers(questions, []) // => { code: "question-unanswered", question: "visited" }
 */
export function refuseAnswers(
  questions: readonly ReviewQuestion[],
  answers: readonly ReviewAnswer[],
): AnswersRefusal | null {
  const answered = new Set<string>();
  for (const { question: code, answer } of answers) {
    const question = questions.find((one) => one.code === code);
    if (question === undefined) return { code: "unknown-question", question: code };
    if (answered.has(code)) return { code: "question-twice", question: code };
    answered.add(code);
    if (answer.trim() === "") answered.delete(code);
    else if (question.kind !== "text" && !choicesOf(question).includes(answer)) {
      return { code: "not-an-answer", question: code, value: answer, allowed: choicesOf(question) };
    }
  }
  const missing = questions.find(({ code, required }) => required && !answered.has(code));
  return missing === undefined ? null : { code: "question-unanswered", question: missing.code };
}

const choicesOf = ({ kind, choices = [] }: ReviewQuestion): readonly string[] =>
  kind === "yes-no" ? ["yes", "no"] : choices;
