import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ExerciseKind } from "@reviewpoint/domain/moderation";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { OutcomePolicyInput } from "../policy/outcome-policy.input.js";
import { SamplingPolicyInput } from "../policy/policy.input.js";
export declare class OpenExerciseInput extends WriteInput {
    readonly title: string;
    readonly kind: ExerciseKind;
    readonly cohortId: string;
    readonly subjectIds: readonly string[];
    readonly reviewPointId?: string | null;
    readonly assignmentId?: string | null;
    readonly observedFrom?: IsoDate | null;
    readonly observedUntil?: IsoDate | null;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    readonly isBlind: boolean;
    readonly preset?: string | null;
    readonly passMark?: number | null;
    readonly policy?: SamplingPolicyInput | null;
    readonly outcomePolicy: OutcomePolicyInput;
}
export declare class ExerciseStepInput extends ChangeInput {
    readonly exerciseId: string;
}
