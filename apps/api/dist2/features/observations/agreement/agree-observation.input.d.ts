import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class AgreedStrandInput {
    readonly strandId: string;
    readonly levelId: string;
    readonly reason?: string | null;
}
export declare class AgreeObservationInput extends ChangeInput {
    readonly observationId: string;
    readonly strands: readonly AgreedStrandInput[];
    readonly nextStepForTrainee?: string | null;
    readonly nextStepForMentor?: string | null;
}
