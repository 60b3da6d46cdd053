import type { GraphContext } from "../../../graph/context.js";
import type { ReadReviewStep } from "./review-step.type.js";
/** The steps of trainees' reviews, in their order, masked for this viewer; those of an instant where one is given. */
export declare function readReviewSteps(traineeIds: readonly string[], asOf: string | null, context: GraphContext): Promise<ReadReviewStep[]>;
/** How many judgements were recorded at a review, superseded ones too. */
export interface RecordedCount {
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly recorded: number;
}
/** The counts of trainees whom the viewer was already found to reach. */
export declare function countJudgements(traineeIds: readonly string[], asOf: string | null, context: GraphContext): Promise<RecordedCount[]>;
