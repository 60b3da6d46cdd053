import {
  escalationExtents,
  escalationTriggers,
  type MustInclude,
  mustIncludeInWords,
  relaxations,
} from "@reviewpoint/domain/moderation";
import type { PolicyPartsFragment } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import { list } from "../../../words/numbers.js";
import { pieces } from "../words.js";
import { sizeInWords } from "./size-in-words.js";

const counting: Readonly<Record<string, string>> = {
  "within-size": "they count towards the size",
  "on-top": "they come on top of the size",
  "unless-drawn": "they are added where chance has missed them",
};

/**
 * A sampling policy in sentences: its size, what is always in, what every group has, what chance is spread over, what
 * may give way, and when the sample grows.
 */
export function policyInWords(policy: PolicyPartsFragment): readonly string[] {
  const { size, mustIncludes, mustIncludesCount, minimums, spread, mayRelax, escalation } = policy;
  const always = mustIncludes.map(mustWords(policy));
  return [
    `The sample has ${sizeInWords(size)}.`,
    ...(always.length === 0
      ? []
      : [`A piece is always in if ${always.join(", or if ")}; ${counting[mustIncludesCount]}.`]),
    ...minimums.map(
      ({ by, atLeast, flag }) =>
        `At least ${pieces(atLeast)} ${atLeast === 1 ? "comes" : "come"} from every ${list(by)}${flag === null ? "" : `, where ${mustIncludeInWords({ kind: "flag", flag }, null)}`}.`,
    ),
    spread.length === 0
      ? "The rest is left to chance alone."
      : `Chance is spread over ${list(spread.map(({ over, slices, share }) => `${over === "mark" ? `${slices} slices of the marks` : `every ${over}`}, ${share.replace("-", " ")}`))}.`,
    ...mayRelax.map((one) => `${capital(relaxations[one as keyof typeof relaxations] ?? one)}.`),
    ...escalation.map(
      ({ when, extendTo }) =>
        `When ${escalationTriggers[when as keyof typeof escalationTriggers] ?? when}, ${escalationExtents[extendTo as keyof typeof escalationExtents] ?? extendTo}.`,
    ),
  ];
}

/** The domain's words for a rule; what the policy leaves open is said as it is, and not as null. */
const mustWords =
  ({ passMark }: PolicyPartsFragment) =>
  (rule: PolicyPartsFragment["mustIncludes"][number]): string => {
    if (passMark !== null || rule.at !== null) return mustIncludeInWords(rule as MustInclude, passMark);
    if (rule.kind === "fails") return "its mark is below the pass mark";
    if (rule.kind === "border") return `its mark is within ${rule.within} of the pass mark`;
    return mustIncludeInWords(rule as MustInclude, passMark);
  };

/** Where a policy comes from, and how sure that is. */
export function sourceInWords({ title, confidence }: PolicyPartsFragment["source"]): string {
  return `${title} (${confidence === "high" ? "the document itself was read" : `${confidence} confidence`})`;
}
