import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { samplingPresets } from "@reviewpoint/domain/moderation";
import type { PolicyPartsFragment } from "../../../generated/documents.js";
import { outcomePolicyOf } from "./outcome-fields.js";
import { ownPolicyOf } from "./own-input.js";
import { policyInWords, sourceInWords } from "./policy-in-words.js";

const guide = readFileSync(
  new URL("../../../../../../docs/guides/policies-in-use.md", import.meta.url),
  "utf8",
);

const noSize = { pieces: null, percent: null, atLeast: null, atMost: null };
/** A preset as the graph gives it: what a rule does not have is null. */
const preset = (code: string): PolicyPartsFragment => {
  const found = samplingPresets.find((one) => one.code === code);
  if (!found) throw new RangeError(`no such preset: ${code}`);
  const rule = { at: null, within: null, bandId: null, pieces: null, above: null, flag: null };
  const steps =
    found.size.kind === "steps"
      ? found.size.steps.map(({ upTo, take }) => ({ upTo, take: { ...noSize, ...take } }))
      : null;
  return {
    ...found,
    size: { ...noSize, ...found.size, steps },
    mustIncludes: found.mustIncludes.map((one) => ({ ...rule, ...one })),
    spread: found.spread.map((one) => ({ slices: null, ...one })),
  };
};

test("a policy is said rule by rule, in the domain's words", () => {
  expect(policyInWords(preset("jcq"))).toEqual([
    "The sample has all pieces of up to 10, 10 pieces of up to 100, 15 pieces of up to 200 and 20 pieces of more.",
    "A piece is always in if it has the highest mark, or if it has the lowest mark above 0; they count towards the size.",
    "Chance is spread over 5 slices of the marks, equally and every assessor, equally.",
    "When a difference is outside the tolerance, all pieces are moderated.",
  ]);
});

test("what a policy leaves open is said as it is", () => {
  const words = policyInWords(preset("square-root"));
  expect(words[0]).toBe("The sample has the square root of their number, at least 1.");
  expect(words[1]).toContain("its mark is within 2 of the pass mark");
});

test.each(samplingPresets.map(({ code }) => code))("%s has no word missing", (code) => {
  expect(policyInWords(preset(code)).join(" ")).not.toMatch(/undefined|null/u);
});

test.each(samplingPresets.map(({ code, name }) => [name, code] as const))(
  "the guide says what %s asks for, where that is written, and shows a sample by it",
  (name, code) => {
    const [, section = ""] = guide.split(`\n## ${name}\n`);
    const [own = ""] = section.split("\n## ");
    const said = own.replaceAll(/\s+/gu, " ");
    const policy = preset(code);
    for (const sentence of policyInWords(policy)) expect(said).toContain(sentence);
    expect(said).toContain(`Source: ${sourceInWords(policy.source)}.`);
    expect(own).toContain(`(../pictures/policies/${code}.png)`);
  },
);

test("what was filled in makes a policy, and what was left empty makes no rule", () => {
  const given = {
    ...{ name: "Ours", source: "Handbook", statedOn: "2026-09-01", passMark: "2", size: "fixed", pieces: 4 },
    ...{ percent: null, atLeast: null, atMost: null, fails: true, border: 1, highest: null, lowest: null },
    ...{ bands: ["S"], flags: ["new-assessor"], mustIncludesCount: "on-top" },
    ...{ minimums: [{ by: "assessor", atLeast: 1 }], spread: [], mayRelax: [], escalation: [] },
  };
  expect(ownPolicyOf(given)).toMatchObject({
    ...{ code: "own", passMark: 2, size: { kind: "fixed", pieces: 4 } },
    mustIncludes: [
      { kind: "fails" },
      { kind: "border", within: 1 },
      { kind: "band", bandId: "S" },
      { kind: "flag", flag: "new-assessor" },
    ],
    minimums: [{ by: ["assessor"], atLeast: 1 }],
  });
});

test.each([
  [{ leastPieces: null, mostSpread: 3 }, null],
  [
    { leastPieces: 5, mostSpread: null },
    { leastPieces: 5, mostSpread: "0" },
  ],
])("%j moves together by %j", (given, adjustment) => {
  const whole = { tolerance: 1, singleMarks: "never", outcomeSource: "Handbook", passMark: "", ...given };
  expect(outcomePolicyOf(whole)).toMatchObject({ tolerance: "1", passMark: null, adjustment });
});
