import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { accessPolicy } from "../policy.js";
import { anyPolicy, anyThing, anyTie } from "../testing/arbitraries.js";
import { tighten } from "../tightening/tighten.js";
import { neutralAccessWords } from "../words.js";
import { type AccessQuestion, decide } from "./decide.js";
import { decisionSentence } from "./decision-sentence.js";

const words = {
  ...neutralAccessWords,
  trainee: { singular: "associate teacher", plural: "associate teachers" },
  mentor: { singular: "class based mentor", plural: "class based mentors" },
};
const said = (question: AccessQuestion, policy = accessPolicy) =>
  decisionSentence(question, decide(question, policy), policy, words);

const lead = { role: "lead-mentor", relation: "subject" } as const;
const mentor = { role: "mentor", relation: "school" } as const;
const board = { role: "exam-board", relation: "provider" } as const;

test.each<[AccessQuestion, string]>([
  [
    { ties: [lead], act: "read-judgement" },
    "As lead mentor you may read judgements about the associate teachers of your subject.",
  ],
  [
    { ties: [lead, mentor], act: "read-trainee", field: "trn" },
    "As lead mentor you may read what is recorded about the associate teachers of your subject; as class based mentor you may read what is recorded about the associate teachers placed at your school, with teacher reference numbers.",
  ],
  [
    { ties: [board], act: "read-trainee" },
    "As member of the exam board you may read what is recorded about all associate teachers, without names, the provider's own references, teacher reference numbers and dates of withdrawal, deferral and return.",
  ],
  [
    {
      ties: [board, { role: "qa-committee", relation: "provider" }],
      act: "read-judgement",
      field: "evidence",
    },
    "As member of the exam board and member of the quality committee you may read judgements about all associate teachers, without the evidence.",
  ],
  [
    { ties: [mentor, lead], act: "read-audit" },
    "As class based mentor and lead mentor you may not read the audit trail.",
  ],
  [{ ties: [], act: "read-audit" }, "You hold no role today, so there is nothing that you may see."],
  [
    { ties: [{ ...mentor, relation: "provider" }], act: "read-placements" },
    "This is out of your reach. As class based mentor you may see placements arranged for the associate teachers you mentor; as class based mentor you may see placements arranged for the associate teachers placed at your school.",
  ],
  [
    { ties: [{ ...lead, relation: "ended" }], act: "read-placements" },
    "What related you to this has ended. As lead mentor you may see placements arranged for the associate teachers of your subject.",
  ],
  [
    { ties: [{ role: "trainee", relation: "self" }], act: "read-own-trail" },
    "As associate teacher you may see who read what is sensitive about yourself.",
  ],
])("%j", (question, sentence) => {
  expect(said(question)).toBe(sentence);
});

test("what a provider has narrowed is said to be so", () => {
  const { policy } = tighten(accessPolicy, [
    { ...mentor, act: "read-judgement", line: { mask: ["evidence"] } },
    { ...lead, act: "export-table", line: "deny" },
  ]);
  expect(said({ ties: [mentor], act: "read-judgement", field: "evidence" }, policy)).toBe(
    "Your provider has narrowed what roles may see. As class based mentor you may read judgements about the associate teachers placed at your school, without the evidence.",
  );
  expect(said({ ties: [lead], act: "export-table" }, policy)).toBe(
    "Your provider has narrowed what roles may see. As lead mentor you may not take out tables about the associate teachers of your subject.",
  );
});

test("every decision can be said, in whole sentences and with every word filled in", () =>
  fc.assert(
    fc.property(anyPolicy, fc.array(anyTie, { maxLength: 3 }), anyThing, (policy, ties, thing) => {
      const sentence = said({ ties, ...thing }, policy);
      expect(sentence).toMatch(/^[A-Z].*[^.]\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|: *\.|, *\./u);
    }),
  ));
