import type { OutcomePolicy, SamplingPolicy } from "@reviewpoint/domain/moderation";
/** Two pieces of every assessor at least, and all of whoever differs. */
export declare const samplingPolicy: SamplingPolicy;
/** Nothing may differ; whoever differs in one direction by about as much is moved together. */
export declare const outcomePolicy: OutcomePolicy;
