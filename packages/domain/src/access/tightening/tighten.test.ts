import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decide } from "../decisions/decide.js";
import { accessPolicy } from "../policy.js";
import { accessPhrases } from "../refusals.js";
import { anyRule, anyThing, anyTie, openness } from "../testing/arbitraries.js";
import { tighten } from "./tighten.js";

const someRules = fc.array(anyRule, { maxLength: 40 });
const someTies = fc.array(anyTie, { minLength: 1, maxLength: 3 });
const mentor = { role: "mentor", relation: "school", act: "read-judgement" } as const;
const board = { role: "exam-board", relation: "provider", act: "read-judgement" } as const;

describe("laws", () => {
  test("whatever the rules, nobody may do or see more", () =>
    fc.assert(
      fc.property(someRules, someTies, anyThing, (rules, ties, thing) => {
        const before = decide({ ties, ...thing }, accessPolicy);
        const after = decide({ ties, ...thing }, tighten(accessPolicy, rules).policy);
        expect(openness[after.effect]).toBeLessThanOrEqual(openness[before.effect]);
        if (after.effect !== "deny") {
          expect(before.masked.filter((field) => !after.masked.includes(field))).toEqual([]);
        }
      }),
    ));

  test("masking one more field never opens anything", () =>
    fc.assert(
      fc.property(anyRule, anyThing, (rule, { act, field }) => {
        if (field === undefined || typeof rule.line === "string") return;
        const masks = { ...rule, act, line: { mask: [] } };
        const more = { ...masks, line: { mask: [field] } };
        const ties = [rule];
        const one = decide({ ties, act, field }, tighten(accessPolicy, [masks]).policy).effect;
        const two = decide({ ties, act, field }, tighten(accessPolicy, [more]).policy).effect;
        expect(openness[two]).toBeLessThanOrEqual(openness[one]);
        expect(two).not.toBe("allow");
      }),
    ));

  test("rules that only take away are obeyed to the letter, and told of nothing", () =>
    fc.assert(
      fc.property(anyRule, (rule) => {
        const { policy, violations } = tighten(accessPolicy, [rule]);
        const { effect, masked } = decide({ ties: [rule], act: rule.act }, policy);
        if (violations.length > 0) return;
        if (rule.line === "deny") expect(effect).toBe("deny");
        else expect(masked.toSorted()).toEqual(rule.line === "allow" ? [] : rule.line.mask.toSorted());
      }),
    ));

  test("twice is once, and the order does not matter", () =>
    fc.assert(
      fc.property(someRules, someTies, anyThing, (rules, ties, thing) => {
        const once = tighten(accessPolicy, rules).policy;
        const question = { ties, ...thing };
        const { effect, masked, reason } = decide(question, once);
        for (const same of [tighten(once, rules).policy, tighten(accessPolicy, rules.toReversed()).policy]) {
          expect(decide(question, same)).toMatchObject({ effect, masked, reason });
        }
      }),
    ));

  test("the policy that is narrowed stays what it was", () => {
    const before = JSON.stringify(accessPolicy);
    tighten(accessPolicy, [{ ...mentor, line: "deny" }]);
    expect(JSON.stringify(accessPolicy)).toBe(before);
  });
});

describe("a rule that would loosen is named, and takes away what it can", () => {
  test.each([
    [{ ...board, line: "allow" as const }, "allow"],
    [{ ...board, line: { mask: ["evidence" as const] } }, "mask evidence"],
    [{ ...mentor, relation: "hub" as const, line: { mask: ["evidence" as const] } }, "mask evidence"],
    [{ ...mentor, relation: "provider" as const, line: "allow" as const }, "allow"],
  ])("%j", (rule, value) => {
    const { policy, violations } = tighten(accessPolicy, [rule]);
    const place = `${rule.role} × ${rule.relation} × ${rule.act}`;
    expect(violations).toEqual([{ code: "loosens", place, value }]);
    expect(policy).toEqual(accessPolicy);
  });

  test("a later rule may not give back what an earlier one took", () => {
    const { policy, violations } = tighten(accessPolicy, [
      { ...mentor, line: { mask: ["evidence"] } },
      { ...mentor, line: { mask: ["assessor-name"] } },
    ]);
    expect(violations.map(({ code }) => code)).toEqual(["loosens"]);
    expect(decide({ ties: [mentor], act: mentor.act }, policy).masked).toEqual(["evidence", "assessor-name"]);
  });
});

describe("a rule that cannot be read", () => {
  test.each([
    [{ ...mentor, role: "constructor", line: "deny" }, "unknown-role", "constructor"],
    [{ ...mentor, relation: "ended", line: "deny" }, "unknown-relation", "ended"],
    [{ ...mentor, act: "toString", line: "deny" }, "unknown-act", "toString"],
  ])("names what there is not, and takes nothing: %j", (rule, code, value) => {
    const { policy, violations } = tighten(accessPolicy, [rule as never]);
    expect(violations).toEqual([expect.objectContaining({ code, value })]);
    expect(policy).toEqual(accessPolicy);
  });

  test.each([
    [{ mask: ["evidence", "trn"] }, "unknown-field", "trn"],
    ["masked", "not-a-line", "masked"],
    [undefined, "not-a-line", "undefined"],
    [null, "not-a-line", "null"],
    [{ mask: "evidence" }, "not-a-line", '{"mask":"evidence"}'],
  ])("denies the cell that it is about: %j", (line, code, value) => {
    const { policy, violations } = tighten(accessPolicy, [{ ...mentor, line } as never]);
    expect(violations).toEqual([{ code, place: "mentor × school × read-judgement", value }]);
    expect(decide({ ties: [mentor], act: mentor.act }, policy).reason).toBe("narrowed");
  });

  test("every code has its phrase", () => {
    for (const phrase of Object.values(accessPhrases)) expect(phrase).toMatch(/^this .+[^.]$/u);
  });
});
