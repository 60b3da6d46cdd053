import { describe, expect, test } from "@jest/globals";
import type { AssignmentQuestion } from "./form-question.js";
import { isAssignmentForm } from "./is-form.js";
import { filledForm, refuseFormAnswers } from "./refuse-answers.js";

const asked = (code: string, change: Partial<AssignmentQuestion> = {}): AssignmentQuestion => ({
  ...{ code, text: `${code}?`, kind: "text", choices: [], required: true, maxLength: 10, ...change },
});
const form = [
  asked("strength"),
  asked("next", { required: false }),
  asked("depth", { kind: "choice", choices: ["thin", "deep"], maxLength: null }),
];
const strength = { question: "strength", answer: "Questions" };
const depth = { question: "depth", answer: "deep" };

describe("a form that is filled", () => {
  test.each([
    ["nobody asked it", [{ question: "z", answer: "x" }], "unknown-question"],
    ["it is answered twice", [strength, strength], "question-twice"],
    ["it is answered twice, once with nothing", [{ ...strength, answer: " " }, strength], "question-twice"],
    ["it is no choice", [strength, { ...depth, answer: "wide" }], "not-an-answer"],
    ["it is too long", [{ ...strength, answer: "Questioning" }, depth], "answer-too-long"],
    ["it is left out", [strength], "question-unanswered"],
    ["it is blank", [{ ...strength, answer: "  " }, depth], "question-unanswered"],
  ])("is refused where %s", (_, answers, code) => {
    expect(refuseFormAnswers(form, answers, false)?.code).toBe(code);
    const isAboutLeftOut = code === "question-unanswered";
    expect(refuseFormAnswers(form, answers, true)?.code).toBe(isAboutLeftOut ? undefined : code);
  });

  test("counts letters as people do, without the blanks around them", () => {
    const tenLetters = { ...strength, answer: ` ${"🙂".repeat(10)} ` };
    expect(refuseFormAnswers(form, [tenLetters, depth], false)).toBe(null);
  });

  test("is kept with every question as it was asked", () => {
    expect(filledForm(form, [depth, { ...strength, answer: " Starts. " }])).toEqual([
      { code: "strength", text: "strength?", answer: "Starts." },
      { code: "next", text: "next?", answer: null },
      { code: "depth", text: "depth?", answer: "deep" },
    ]);
  });
});

test.each([
  [form, true],
  [[], true],
  [null, false],
  [[null], false],
  [[asked("a"), asked("a")], false],
  [[asked("a", { maxLength: 0 })], false],
  [[asked("a", { choices: ["x"] })], false],
  [[asked("a", { kind: "choice" })], false],
  [[asked(" ")], false],
  [[{ ...asked("a"), required: "yes" }], false],
  [[{ ...asked("a"), kind: "number" }], false],
])("%j is a form: %s", (value, is) => expect(isAssignmentForm(value)).toBe(is));
