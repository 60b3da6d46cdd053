import { type OutcomePolicy, type SamplingPolicy } from "@reviewpoint/domain/moderation";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { OutcomePolicyInput } from "./outcome-policy.input.js";
import type { SamplingPolicyInput } from "./policy.input.js";
/** A policy in the domain's terms. What its parts do not know is left for the check to refuse. */
export declare function policyFrom(input: SamplingPolicyInput): SamplingPolicy;
/** An outcome policy in the domain's terms. */
export declare function outcomePolicyFrom(input: OutcomePolicyInput): OutcomePolicy;
/** What was chosen on purpose: a preset, with the provider's own pass mark where it needs one, or a policy of one's own. */
export interface ChosenPolicy {
    readonly preset?: string | null;
    readonly passMark?: number | null;
    readonly policy?: SamplingPolicyInput | null;
}
/** The policy that was chosen; a refusal where neither a preset nor a policy was, or both. */
export declare function chosenPolicy({ refuse }: Pick<Performance<"policy-not-chosen" | "preset-unknown">, "refuse">, { preset, passMark, policy }: ChosenPolicy): {
    readonly policy: SamplingPolicy;
} | Refused<RefusalOf<"policy-not-chosen" | "preset-unknown">>;
