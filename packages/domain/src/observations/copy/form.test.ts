import { expect, test } from "@jest/globals";
import { isForm, refuseAnswers } from "./form.js";

const form = [
  { code: "seen", text: "What was seen?", isRequired: true },
  { code: "pupils", text: "What did pupils learn?", isRequired: false },
];

test.each([
  [[{ question: "seen", answer: "Clear questions." }], null],
  [[{ question: "pupils", answer: "Ratios." }], { code: "answer-missing", question: "seen" }],
  [[{ question: "seen", answer: " " }], { code: "answer-missing", question: "seen" }],
  [[{ question: "other", answer: "x" }], { code: "question-unknown", question: "other" }],
  [
    [
      { question: "seen", answer: "a" },
      { question: "seen", answer: "b" },
    ],
    { code: "question-twice", question: "seen" },
  ],
])("%j: %j", (answers, refusal) => expect(refuseAnswers(form, answers)).toEqual(refusal));

test("a form without questions is filled by nothing", () => expect(refuseAnswers([], [])).toBeNull());

test("a form is questions with codes of their own", () => {
  expect(isForm(form)).toBe(true);
  for (const value of [null, {}, [null], [{ code: "a", text: "" }], [form[0], form[0]]])
    expect(isForm(value)).toBe(false);
});
