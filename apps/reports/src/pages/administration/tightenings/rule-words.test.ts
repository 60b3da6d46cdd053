import { accessActs, sensitiveFields } from "@reviewpoint/domain/access";
import { expect, test } from "@jest/globals";
import { wordsOf } from "../../../words/words.js";
import { deedWords, fieldWords, relationWords, ruleSentence } from "./rule-words.js";

const words = wordsOf([{ key: "trainee", singular: "associate teacher", plural: "associate teachers" }]);
const rule = {
  ...({ id: "r", role: "HUB_DIRECTOR", relation: "HUB", act: "read-judgement", masked: null } as const),
  ...{ reason: "Why.", recordedAt: "2026-02-03T09:00:00Z", version: 1 },
};

test("a rule is a sentence in the provider's words", () => {
  expect(ruleSentence(rule, words)).toBe(
    "Hub director: may not read judgements about the associate teachers of their hub.",
  );
  expect(ruleSentence({ ...rule, masked: ["evidence"] }, words)).toBe(
    "Hub director: may read judgements about the associate teachers of their hub, without the evidence.",
  );
});

test("no act, field or relation is shown as a code", () => {
  const shown = [
    ...Object.keys(accessActs).map((act) => deedWords(act, "them", words)),
    ...Object.keys(sensitiveFields).map((field) => fieldWords(field, words)),
    ...relationWords(words).map(([, whom]) => whom),
  ];
  expect(shown.filter((text) => /[{}]|^[a-z]+-[a-z-]+$/u.test(text))).toEqual([]);
});
