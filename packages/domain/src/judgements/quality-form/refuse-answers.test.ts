import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { refuseAnswers, type ReviewQuestion } from "./refuse-answers.js";

const questions: readonly ReviewQuestion[] = [
  { code: "visited", text: "Were all visited?", kind: "yes-no", required: true },
  { code: "worry", text: "What worries you?", kind: "text", required: false },
  {
    code: "pace",
    text: "How is the pace?",
    kind: "choice",
    choices: ["slow", "right", "fast"],
    required: false,
  },
];

test.each([
  ["all that is needed", [{ question: "visited", answer: "no" }], null],
  ["nothing", [], "question-unanswered"],
  ["a blank where words are needed", [{ question: "visited", answer: " " }], "question-unanswered"],
  [
    "a choice that there is",
    [
      { question: "visited", answer: "yes" },
      { question: "pace", answer: "fast" },
    ],
    null,
  ],
  [
    "one that there is not",
    [
      { question: "visited", answer: "yes" },
      { question: "pace", answer: "yes" },
    ],
    "not-an-answer",
  ],
  [
    "the same twice",
    [
      { question: "visited", answer: "yes" },
      { question: "visited", answer: "no" },
    ],
    "question-twice",
  ],
  [
    "what nobody asked",
    [
      { question: "visited", answer: "yes" },
      { question: "z", answer: "no" },
    ],
    "unknown-question",
  ],
])("%s", (_, answers, code) => {
  expect(refuseAnswers(questions, answers)?.code ?? null).toBe(code);
});

test("the order of the answers does not matter", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(["visited", "worry", "pace"]), (codes) => {
      const words: Record<string, string> = { visited: "yes", worry: "Nothing.", pace: "right" };
      const answers = codes.map((question) => ({ question, answer: words[question] ?? "" }));
      expect(refuseAnswers(questions, answers) === null).toBe(codes.includes("visited"));
    }),
  ));
