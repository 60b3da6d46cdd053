import { type SamplingPolicy, samplingPresets } from "@reviewpoint/domain/moderation";
import { type ChosenPolicy, policyFrom } from "./policy-from-input.js";

/** The policy that a question names; null where it names none, or a preset that there is not. */
export function presetOr({ preset, passMark, policy }: ChosenPolicy): SamplingPolicy | null {
  if (policy != null) return policyFrom(policy);
  const found = samplingPresets.find(({ code }) => code === preset);
  if (!found) return null;
  return passMark == null ? found : { ...found, passMark };
}
