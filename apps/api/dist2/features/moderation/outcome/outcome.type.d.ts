import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { OutcomeKind } from "@reviewpoint/domain/moderation";
import { SignedDifferenceType } from "../agreement/agreement.type.js";
import type { ChangeRow } from "./change.table.js";
import type { OutcomeRow } from "./outcome.table.js";
/** Outcomes under the names that the graph gives them. */
export declare const OutcomeKindEnum: {
    readonly STANDS: "stands";
    readonly EXTEND: "extend";
    readonly ADJUST: "adjust";
    readonly RE_MARK: "re-mark";
};
/** An outcome as it is shown. */
export interface ShownOutcome extends OutcomeRow {
    readonly assessorNumber: number;
    readonly sentence: string;
    readonly differences: readonly SignedDifferenceType[];
    readonly adjustment: string | null;
    readonly escalated: readonly string[];
    readonly singleChanges: readonly string[];
    readonly isLatest: boolean;
}
export declare class ModerationOutcomeType implements Omit<ShownOutcome, "exerciseId" | "assessorId" | "content" | "decidedBy"> {
    readonly id: string;
    readonly round: number;
    readonly isLatest: boolean;
    readonly assessorNumber: number;
    readonly outcome: OutcomeKind;
    readonly sentence: string;
    readonly differences: readonly SignedDifferenceType[];
    readonly adjustment: string | null;
    readonly escalated: readonly string[];
    readonly singleChanges: readonly string[];
    readonly decidedAt: IsoInstant;
}
/** A change, with what names its piece. */
export interface ShownChange extends ChangeRow {
    readonly number: number;
    readonly traineeId: string;
    readonly strandId: string | null;
}
export declare class MarkChangeType {
    readonly pieceKey: string;
    readonly number: number;
    readonly reason: string;
    readonly valueBefore: string;
    readonly valueAfter: string;
    readonly appliedAt: IsoInstant;
}
