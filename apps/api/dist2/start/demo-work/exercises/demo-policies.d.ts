import type { OutcomePolicy, SamplingPolicy } from "@reviewpoint/domain/moderation";
/** Sixteen pieces, the highest and the lowest among them, and all of whoever is too far off. */
export declare const sixteenPieces: SamplingPolicy;
/** Two judges may be one apart. */
export declare const oneApart: OutcomePolicy;
/** A policy that is in use elsewhere: ten pieces and more, spread over marks and assessors. */
export declare const presetInUse = "jcq";
