import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class StrandRatingInput {
    readonly strandId: string;
    readonly levelId: string;
    readonly evidence?: string | null;
}
export declare class SealRatingInput extends WriteInput {
    readonly observationId: string;
    readonly ratings: readonly StrandRatingInput[];
}
