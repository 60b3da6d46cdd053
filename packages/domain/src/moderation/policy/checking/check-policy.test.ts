import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { policyOf, strictPolicies } from "../../testing/pieces.js";
import { checkPolicy } from "./check-policy.js";
import { type PolicyRefusalCode, policyRemedies } from "../refusals.js";
import type { SamplingPolicy } from "../sampling-policy.js";

type Wrong = readonly [code: PolicyRefusalCode, field: string, value: string];

/** What is found wrong with a policy of which one thing is as said. */
const found = (rules: object): Wrong[] =>
  checkPolicy(policyOf(rules as Partial<SamplingPolicy>)).map(({ code, field, value, remedy }) => {
    expect(remedy).toBe(policyRemedies[code]);
    return [code, field, value];
  });

const source = { title: "Handbook", confidence: "high", statedOn: "2026-09-01" };
const share = { kind: "share", percent: 10, atLeast: 1, atMost: null };
const bandsFirst = [{ over: "band", share: "equally" }];
const steps = (...ends: (number | null)[]) => ({
  size: { kind: "steps", steps: ends.map((upTo) => ({ upTo, take: { kind: "all" } })) },
});

test("policies that can be used have nothing wrong", () => {
  fc.assert(fc.property(strictPolicies(5), (policy) => expect(checkPolicy(policy)).toEqual([])));
});

describe("what is wrong is named with field and value", () => {
  test.each<[string, object, ...Wrong[]]>([
    ["no code", { code: " " }, ["empty-text", "code", " "]],
    ["no name", { name: "" }, ["empty-text", "name", ""]],
    ["no source", { source: { ...source, title: "\t" } }, ["empty-text", "source.title", "\t"]],
    [
      "a confidence",
      { source: { ...source, confidence: "H" } },
      ["unknown-choice", "source.confidence", "H"],
    ],
    [
      "a day",
      { source: { ...source, statedOn: "2026-02-29" } },
      ["impossible-date", "source.statedOn", "2026-02-29"],
    ],
    ["a pass mark", { passMark: Number.NaN }, ["not-a-number", "passMark", "NaN"]],
    ["an endless pass mark", { passMark: Infinity }, ["not-a-number", "passMark", "Infinity"]],
    ["a size kind", { size: { kind: "some" } }, ["unknown-choice", "size.kind", "some"]],
    ["no pieces", { size: { kind: "fixed", pieces: 0 } }, ["not-a-count", "size.pieces", "0"]],
    ["half a piece", { size: { kind: "fixed", pieces: 1.5 } }, ["not-a-count", "size.pieces", "1.5"]],
    ["no share", { size: { ...share, percent: 0 } }, ["not-a-percentage", "size.percent", "0"]],
    ["more than all", { size: { ...share, percent: 100.1 } }, ["not-a-percentage", "size.percent", "100.1"]],
    [
      "a share of nothing",
      { size: { ...share, percent: Number.NaN } },
      ["not-a-percentage", "size.percent", "NaN"],
    ],
    ["no lower bound", { size: { ...share, atLeast: 0 } }, ["not-a-count", "size.atLeast", "0"]],
    ["crossed bounds", { size: { ...share, atLeast: 3, atMost: 2 } }, ["bounds-crossed", "size.atMost", "2"]],
    ["a part as bound", { size: { ...share, atMost: 2.5 } }, ["not-a-count", "size.atMost", "2.5"]],
    [
      "bounds of a root",
      { size: { kind: "square-root", atLeast: 0, atMost: 0 } },
      ["not-a-count", "size.atLeast", "0"],
      ["not-a-count", "size.atMost", "0"],
    ],
    [
      "per band, spread over nothing",
      { size: { kind: "per-band", pieces: 3, atMost: null } },
      ["bands-not-spread", "spread", ""],
    ],
    [
      "per band, spread over hubs first",
      {
        size: { kind: "per-band", pieces: 3, atMost: null },
        spread: [{ over: "hub", share: "equally" }, ...bandsFirst],
      },
      ["bands-not-spread", "spread", "hub"],
    ],
    [
      "per band, in proportion",
      {
        size: { kind: "per-band", pieces: 3, atMost: null },
        spread: [{ over: "band", share: "in-proportion" }],
      },
      ["bands-not-spread", "spread", "band"],
    ],
    [
      "none per band, at most none",
      { size: { kind: "per-band", pieces: 0, atMost: 0 }, spread: bandsFirst },
      ["not-a-count", "size.pieces", "0"],
      ["not-a-count", "size.atMost", "0"],
    ],
    ["no steps", steps(), ["no-steps", "size.steps", ""]],
    ["a last step that ends", steps(10, 20), ["last-step-ends", "size.steps[1].upTo", "20"]],
    ["an open step before the last", steps(null, null), ["last-step-ends", "size.steps[0].upTo", "null"]],
    ["a step that does not rise", steps(10, 10, null), ["steps-not-rising", "size.steps[1].upTo", "10"]],
    ["a step up to half a piece", steps(0.5, null), ["not-a-count", "size.steps[0].upTo", "0.5"]],
    [
      "a bad line",
      { size: { kind: "steps", steps: [{ upTo: null, take: { kind: "fixed", pieces: -1 } }] } },
      ["not-a-count", "size.steps[0].take.pieces", "-1"],
    ],
    [
      "fails without a pass mark",
      { passMark: null, mustIncludes: [{ kind: "fails" }] },
      ["pass-mark-missing", "passMark", ""],
    ],
    [
      "fails and border without a pass mark, once",
      { passMark: null, mustIncludes: [{ kind: "fails" }, { kind: "border", at: null, within: 1 }] },
      ["pass-mark-missing", "passMark", ""],
    ],
    [
      "a border nowhere",
      { mustIncludes: [{ kind: "border", at: Number.NaN, within: 1 }] },
      ["not-a-number", "mustIncludes[0].at", "NaN"],
    ],
    [
      "a border that is too thin",
      { mustIncludes: [{ kind: "fails" }, { kind: "border", at: 40, within: -1 }] },
      ["below-zero", "mustIncludes[1].within", "-1"],
    ],
    [
      "an endless border",
      { mustIncludes: [{ kind: "border", at: 40, within: Infinity }] },
      ["not-a-number", "mustIncludes[0].within", "Infinity"],
    ],
    [
      "a band without a name",
      { mustIncludes: [{ kind: "band", bandId: " " }] },
      ["empty-text", "mustIncludes[0].bandId", " "],
    ],
    [
      "no highest",
      { mustIncludes: [{ kind: "highest", pieces: 0 }] },
      ["not-a-count", "mustIncludes[0].pieces", "0"],
    ],
    [
      "no lowest",
      { mustIncludes: [{ kind: "lowest", pieces: 0, above: 0 }] },
      ["not-a-count", "mustIncludes[0].pieces", "0"],
    ],
    [
      "lowest above what",
      { mustIncludes: [{ kind: "lowest", pieces: 1, above: Number.NaN }] },
      ["not-a-number", "mustIncludes[0].above", "NaN"],
    ],
    [
      "a flag without a name",
      { mustIncludes: [{ kind: "flag", flag: " " }] },
      ["empty-text", "mustIncludes[0].flag", " "],
    ],
    [
      "a kind of must-include",
      { mustIncludes: [{ kind: "nice" }] },
      ["unknown-choice", "mustIncludes[0].kind", "nice"],
    ],
    ["a way of counting", { mustIncludesCount: "twice" }, ["unknown-choice", "mustIncludesCount", "twice"]],
    [
      "a minimum by nothing",
      { minimums: [{ by: [], atLeast: 1, flag: null }] },
      ["no-dimension", "minimums[0].by", ""],
    ],
    [
      "a minimum by what",
      { minimums: [{ by: ["mood"], atLeast: 1, flag: null }] },
      ["unknown-choice", "minimums[0].by[0]", "mood"],
    ],
    [
      "twice by hub",
      { minimums: [{ by: ["hub", "hub"], atLeast: 1, flag: null }] },
      ["repeated", "minimums[0].by[1]", "hub"],
    ],
    [
      "a minimum of none",
      { minimums: [{ by: ["hub"], atLeast: 0, flag: null }] },
      ["not-a-count", "minimums[0].atLeast", "0"],
    ],
    [
      "a minimum's flag",
      { minimums: [{ by: ["hub"], atLeast: 1, flag: " " }] },
      ["empty-text", "minimums[0].flag", " "],
    ],
    [
      "spread over what",
      { spread: [{ over: "mood", share: "equally" }] },
      ["unknown-choice", "spread[0].over", "mood"],
    ],
    [
      "spread twice",
      {
        spread: [
          { over: "hub", share: "equally" },
          { over: "hub", share: "in-proportion" },
        ],
      },
      ["repeated", "spread[1].over", "hub"],
    ],
    [
      "shared how",
      { spread: [{ over: "hub", share: "fairly" }] },
      ["unknown-choice", "spread[0].share", "fairly"],
    ],
    [
      "one slice",
      { spread: [{ over: "mark", share: "equally", slices: 1 }] },
      ["slices-out-of-bounds", "spread[0].slices", "1"],
    ],
    [
      "21 slices",
      { spread: [{ over: "mark", share: "equally", slices: 21 }] },
      ["slices-out-of-bounds", "spread[0].slices", "21"],
    ],
    [
      "half slices",
      { spread: [{ over: "mark", share: "equally", slices: 2.5 }] },
      ["slices-out-of-bounds", "spread[0].slices", "2.5"],
    ],
    ["what gives way", { mayRelax: ["everything"] }, ["unknown-choice", "mayRelax[0]", "everything"]],
    [
      "gives way twice",
      { mayRelax: ["take-whole-group", "take-whole-group"] },
      ["repeated", "mayRelax[1]", "take-whole-group"],
    ],
    [
      "a trigger",
      { escalation: [{ when: "rain", extendTo: "all" }] },
      ["unknown-choice", "escalation[0].when", "rain"],
    ],
    [
      "an extent",
      { escalation: [{ when: "concern-raised", extendTo: "some" }] },
      ["unknown-choice", "escalation[0].extendTo", "some"],
    ],
  ])("%s", (_, rules, ...wrong) => expect(found(rules)).toEqual(wrong));
});

describe("what is at the edge is right", () => {
  test.each<[string, object]>([
    ["all", { size: { ...share, percent: 100 } }],
    ["bounds that meet", { size: { ...share, atLeast: 2, atMost: 2 } }],
    ["one piece", { size: { kind: "fixed", pieces: 1 } }],
    ["per band", { size: { kind: "per-band", pieces: 1, atMost: 1 }, spread: bandsFirst }],
    ["one open step", steps(null)],
    ["rising steps", steps(1, 2, null)],
    [
      "a border without width around a mark of its own",
      { passMark: null, mustIncludes: [{ kind: "border", at: 40, within: 0 }] },
    ],
    ["2 slices", { spread: [{ over: "mark", share: "equally", slices: 2 }] }],
    ["20 slices", { spread: [{ over: "mark", share: "in-proportion", slices: 20 }] }],
    ["a lowest of any mark", { mustIncludes: [{ kind: "lowest", pieces: 1, above: null }] }],
    ["no pass mark where none is needed", { passMark: null }],
    ["every clause", { escalation: [{ when: "border-disagreement", extendTo: "same-assessor" }] }],
    ["other confidences", { source: { ...source, confidence: "medium" } }],
    ["low confidence", { source: { ...source, confidence: "low" } }],
  ])("%s", (_, rules) => expect(found(rules)).toEqual([]));
});
