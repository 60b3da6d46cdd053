import { type SamplingPolicy } from "@reviewpoint/domain/moderation";
import { type ChosenPolicy } from "./policy-from-input.js";
/** The policy that a question names; null where it names none, or a preset that there is not. */
export declare function presetOr({ preset, passMark, policy }: ChosenPolicy): SamplingPolicy | null;
