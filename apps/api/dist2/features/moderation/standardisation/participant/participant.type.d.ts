import type { Readiness } from "@reviewpoint/domain/moderation";
import type { ParticipantRow } from "./participant.table.js";
export declare class TrialMarkType {
    readonly scriptId: string;
    readonly given: string;
    readonly difference: string | null;
    readonly isWithin: boolean | null;
}
export declare class StandardisationResultType {
    readonly readiness: Readiness;
    readonly n: number;
    readonly withinTolerance: number;
    readonly meanDifference: number | null;
    readonly sentence: string;
}
/** Somebody who takes part, as the viewer may see them. */
export interface ShownParticipant extends ParticipantRow {
    readonly marks: readonly TrialMarkType[];
    readonly result: StandardisationResultType | null;
    /** Whether the viewer may see who it is. */
    readonly isNamed: boolean;
}
export declare class StandardisationParticipantType implements Pick<ShownParticipant, "id" | "marked" | "marks" | "result"> {
    readonly id: string;
    readonly marked: number;
    readonly marks: readonly TrialMarkType[];
    readonly result: StandardisationResultType | null;
}
