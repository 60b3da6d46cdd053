import type { InclusionReason } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import { type FoundPiece, type PieceFacts } from "../population/found-piece.js";
/** A piece of a plan as it was frozen, and where it stands now. */
export interface FrozenPiece extends FoundPiece {
    readonly number: number;
    readonly assessorNumber: number;
    readonly isSampled: boolean;
    /** Whether an extension brought it in. */
    readonly isAdded: boolean;
    /** Whether its trainee has left since, or the script was taken back. */
    readonly isWithdrawn: boolean;
    readonly reasons: readonly InclusionReason[] | null;
}
type Facts = PieceFacts & Pick<FrozenPiece, "number" | "assessorNumber" | "isSampled" | "isAdded" | "isWithdrawn" | "reasons">;
/** The text of the statement: `$1` the provider, `$2` the plan. Transactions for moderation alone see every mark. */
export declare const frozenPiecesText: string;
/** A row of the statement as a piece. */
export declare const frozenFrom: (facts: Facts) => FrozenPiece;
/** Every piece of a plan's population. */
export declare function frozenPieces(unit: ReadUnit, providerId: string, planId: string): Promise<FrozenPiece[]>;
/** The pieces that are moderated: those of the sample and those that were added, whose trainees have not left. */
export declare const moderated: (pieces: readonly FrozenPiece[]) => FrozenPiece[];
export {};
