import type { HandInState, MarkingState } from "@reviewpoint/domain/moderation";
export declare class PieceFilter {
    readonly assignmentId?: string | null;
    readonly hub?: string | null;
    readonly subject?: string | null;
    readonly handInState?: HandInState | null;
    readonly markingState?: MarkingState | null;
    readonly markerId?: string | null;
    readonly asOf?: string | null;
}
