import {
  type MustInclude,
  type OutcomePolicy,
  type PlainSizeRule,
  type SamplingPolicy,
  samplingPresets,
  type SizeRule,
  type SpreadRule,
} from "@reviewpoint/domain/moderation";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { OutcomePolicyInput } from "./outcome-policy.input.js";
import type { MustIncludeInput, SamplingPolicyInput } from "./policy.input.js";
import type { PlainSizeRuleInput, SizeRuleInput } from "./size.input.js";

/** A number that was not sent: the check of the policy says so, with its field. */
const missing = Number.NaN;

/** A policy in the domain's terms. What its parts do not know is left for the check to refuse. */
export function policyFrom(input: SamplingPolicyInput): SamplingPolicy {
  return {
    ...{ code: input.code, name: input.name, source: { ...input.source }, passMark: input.passMark ?? null },
    ...{ size: sizeFrom(input.size), mustIncludes: input.mustIncludes.map(mustIncludeFrom) },
    mustIncludesCount: input.mustIncludesCount,
    minimums: input.minimums.map(({ by, atLeast, flag = null }) => ({ by: [...by], atLeast, flag })),
    spread: input.spread.map(({ over, slices, share }) =>
      over === "mark" ? { over, slices: slices ?? missing, share } : { over, share },
    ) as unknown as SpreadRule[],
    mayRelax: [...input.mayRelax],
    escalation: input.escalation.map(({ when, extendTo }) => ({ when, extendTo })),
  } as SamplingPolicy;
}

/** An outcome policy in the domain's terms. */
export function outcomePolicyFrom(input: OutcomePolicyInput): OutcomePolicy {
  const { adjustment = null, passMark = null } = input;
  return {
    ...{
      code: input.code,
      name: input.name,
      source: { ...input.source },
      tolerance: input.tolerance,
      passMark,
    },
    ...{ borderEscalates: input.borderEscalates, singleMarks: input.singleMarks },
    adjustment: adjustment && { leastPieces: adjustment.leastPieces, mostSpread: adjustment.mostSpread },
  } as OutcomePolicy;
}

/** What was chosen on purpose: a preset, with the provider's own pass mark where it needs one, or a policy of one's own. */
export interface ChosenPolicy {
  readonly preset?: string | null;
  readonly passMark?: number | null;
  readonly policy?: SamplingPolicyInput | null;
}

/** The policy that was chosen; a refusal where neither a preset nor a policy was, or both. */
export function chosenPolicy(
  { refuse }: Pick<Performance<"policy-not-chosen" | "preset-unknown">, "refuse">,
  { preset = null, passMark = null, policy = null }: ChosenPolicy,
): { readonly policy: SamplingPolicy } | Refused<RefusalOf<"policy-not-chosen" | "preset-unknown">> {
  if ((preset === null) === (policy === null)) return refuse({ code: "policy-not-chosen" }, "policy");
  if (policy !== null) return { policy: policyFrom(policy) };
  const found = samplingPresets.find(({ code }) => code === preset);
  const known = samplingPresets.map(({ code }) => code);
  if (!found) return refuse({ code: "preset-unknown", preset: preset ?? "", known }, "preset");
  return { policy: passMark === null ? found : { ...found, passMark } };
}

function sizeFrom({ kind, steps, ...plain }: SizeRuleInput): SizeRule {
  if (kind !== "steps") return plainFrom({ kind, ...plain });
  const lines = (steps ?? []).map(({ upTo = null, take }) => ({ upTo, take: plainFrom(take) }));
  return { kind, steps: lines };
}

function plainFrom({ kind, pieces, percent, atLeast, atMost }: PlainSizeRuleInput): PlainSizeRule {
  const bounds = { atLeast: atLeast ?? missing, atMost: atMost ?? null };
  const rules: Readonly<Record<string, object>> = {
    all: {},
    fixed: { pieces: pieces ?? missing },
    share: { percent: percent ?? missing, ...bounds },
    "square-root": bounds,
    "per-band": { pieces: pieces ?? missing, atMost: atMost ?? null },
  };
  return { kind, ...rules[kind] } as PlainSizeRule;
}

function mustIncludeFrom(input: MustIncludeInput): MustInclude {
  const { kind, at, within, bandId, pieces, above, flag } = input;
  const rules: Readonly<Record<string, object>> = {
    fails: {},
    border: { at: at ?? null, within: within ?? missing },
    band: { bandId: bandId ?? "" },
    highest: { pieces: pieces ?? missing },
    lowest: { pieces: pieces ?? missing, above: above ?? null },
    flag: { flag: flag ?? "" },
  };
  return { kind, ...rules[kind] } as MustInclude;
}
