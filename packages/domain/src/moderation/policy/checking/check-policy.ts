import { isIsoDate } from "../../../calendar/index.js";
import { checkMustIncludes } from "./check-must-includes.js";
import { checkSize } from "./check-size.js";
import { dimensions } from "../dimension.js";
import { escalationExtents, escalationTriggers } from "../escalation.js";
import { type Finding, checkChoice, checkCount, checkNumber } from "./finding.js";
import { type PolicyRefusal, policyRemedies } from "../refusals.js";
import { relaxations } from "../relaxation.js";
import type { SamplingPolicy } from "../sampling-policy.js";

/**
 * Everything that is wrong with a sampling policy, with what to do; an empty list when samples can be planned by it.
 *
 * @returns One refusal for each, in the order of the policy's fields; two rules that need the pass mark ask for it once.
 * @example
 * const own = { code: "own", name: "Ours", source: { title: "Handbook", confidence: "high", statedOn: "2026-09-01" },
 *   passMark: 40, size: { kind: "share", percent: 10, atLeast: 8, atMost: 5 }, mustIncludes: [{ kind: "fails" }],
 *   mustIncludesCount: "on-top", minimums: [], spread: [], mayRelax: [], escalation: [] };
 * checkPolicy(own) // => [{ code: "bounds-crossed", field: "size.atMost", value: "5", remedy: "Let the upper bound be at least the lower one." }]
 * checkPolicy({ ...own, size: { kind: "all" } }) // => []
 */
export function checkPolicy(policy: SamplingPolicy): PolicyRefusal[] {
  const refusals: PolicyRefusal[] = [];
  const found: Finding = (code, field, value) => {
    if (refusals.some((refusal) => refusal.code === code && refusal.field === field)) return;
    refusals.push({ code, field, value: String(value), remedy: policyRemedies[code] });
  };
  const { source, passMark } = policy;

  checkTexts(policy, found);
  checkChoice("source.confidence", source.confidence, ["high", "medium", "low"], found);
  if (!isIsoDate(source.statedOn)) found("impossible-date", "source.statedOn", source.statedOn);
  if (passMark !== null) checkNumber("passMark", passMark, found);
  checkSize(policy.size, policy.spread, found);
  checkMustIncludes(policy.mustIncludes, passMark, found);
  const counts = ["within-size", "on-top", "unless-drawn"];
  checkChoice("mustIncludesCount", policy.mustIncludesCount, counts, found);
  checkMinimums(policy, found);
  checkSpread(policy, found);
  checkListed(policy, found);
  return refusals;
}

function checkTexts({ code, name, source }: SamplingPolicy, found: Finding): void {
  for (const [field, text] of [
    ["code", code],
    ["name", name],
    ["source.title", source.title],
  ] as const) {
    if (text.trim() === "") found("empty-text", field, text);
  }
}

function checkMinimums({ minimums }: SamplingPolicy, found: Finding): void {
  minimums.forEach(({ by, atLeast, flag }, index) => {
    const field = `minimums[${index}]`;
    if (by.length === 0) found("no-dimension", `${field}.by`, "");
    by.forEach((dimension, place) => {
      checkChoice(`${field}.by[${place}]`, dimension, dimensions, found);
      if (by.indexOf(dimension) < place) found("repeated", `${field}.by[${place}]`, dimension);
    });
    checkCount(`${field}.atLeast`, atLeast, found);
    if (flag?.trim() === "") found("empty-text", `${field}.flag`, flag);
  });
}

function checkSpread({ spread }: SamplingPolicy, found: Finding): void {
  spread.forEach((rule, index) => {
    const field = `spread[${index}]`;
    checkChoice(`${field}.over`, rule.over, [...dimensions, "mark"], found);
    if (spread.findIndex(({ over }) => over === rule.over) < index) {
      found("repeated", `${field}.over`, rule.over);
    }
    checkChoice(`${field}.share`, rule.share, ["equally", "in-proportion"], found);
    if (rule.over !== "mark") return;
    const { slices } = rule;
    if (!(Number.isInteger(slices) && slices >= 2 && slices <= 20)) {
      found("slices-out-of-bounds", `${field}.slices`, slices);
    }
  });
}

function checkListed({ mayRelax, escalation }: SamplingPolicy, found: Finding): void {
  mayRelax.forEach((code, index) => {
    checkChoice(`mayRelax[${index}]`, code, Object.keys(relaxations), found);
    if (mayRelax.indexOf(code) < index) found("repeated", `mayRelax[${index}]`, code);
  });
  escalation.forEach((clause, index) => {
    checkChoice(`escalation[${index}].when`, clause.when, Object.keys(escalationTriggers), found);
    checkChoice(`escalation[${index}].extendTo`, clause.extendTo, Object.keys(escalationExtents), found);
  });
}
