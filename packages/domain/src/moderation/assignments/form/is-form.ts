import type { AssignmentQuestion } from "./form-question.js";

/**
 * Whether a value is a form: questions with distinct codes, each answered in words up to a length or by choice.
 *
 * @example
 * const question = { code: "strength", text: "What is strong?", kind: "text", choices: [], required: true, maxLength: 600 };
 * isAssignmentForm([question]) // => true
 * isAssignmentForm([question, question]) // => false
 * isAssignmentForm([{ ...question, kind: "choice" }]) // => false
 */
export function isAssignmentForm(value: unknown): value is readonly AssignmentQuestion[] {
  if (!Array.isArray(value) || !value.every(isQuestion)) return false;
  return new Set(value.map(({ code }) => code)).size === value.length;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function isQuestion(value: unknown): value is AssignmentQuestion {
  if (typeof value !== "object" || value === null) return false;
  const { code, text, kind, choices, required, maxLength } = value as Readonly<Record<string, unknown>>;
  const isKind = kind === "text" || kind === "choice";
  const isLength = maxLength === null || (Number.isInteger(maxLength) && (maxLength as number) > 0);
  const hasChoices =
    Array.isArray(choices) && choices.every(isText) && choices.length > 0 === (kind === "choice");
  return isText(code) && isText(text) && isKind && typeof required === "boolean" && isLength && hasChoices;
}
