import { type DoubleMark, type StalePiece } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import type { ExerciseToWrite } from "../exercise/exercise-to-write.js";
import { type FrozenPiece } from "../piece/frozen-pieces.query.js";
import type { FoundPiece } from "../population/found-piece.js";
import { type PlacedJudgement } from "../second-judgement/second-judgements-of.query.js";
import type { ChangeRow } from "./change.table.js";
/** All that is known of an exercise's marks, for a transaction that was made for moderation. */
export interface ModeratedMarks {
    readonly pieces: readonly FrozenPiece[];
    readonly judgements: readonly PlacedJudgement[];
    /** The pieces as they are now, by key; those that were withdrawn are not among them. */
    readonly now: ReadonlyMap<string, FoundPiece>;
    readonly changes: readonly ChangeRow[];
    /** First mark and moderator's of every piece that has both. */
    readonly doubles: readonly DoubleMark[];
    /** Pieces whose first mark is no longer the one that was moderated, and that nobody has judged since. */
    readonly stale: readonly StalePiece[];
}
/** A mark that an outcome moves: the piece as it is now, and what its mark becomes. */
export interface MarkToMove {
    readonly piece: FoundPiece;
    readonly after: string;
    readonly outcomeId: string;
    readonly reason: ChangeRow["reason"];
}
/** Reads an exercise's marks: as they were frozen, as moderators gave them, as they are now. */
export declare function moderatedMarks(unit: ReadUnit, providerId: string, exercise: ExerciseToWrite): Promise<ModeratedMarks>;
/**
 * The pieces that were marked twice. A mark that was changed after it was moderated makes a piece stale, unless a third
 * person judged it after the change: theirs is then compared with the new mark. Marks that moderation itself moved are no
 * changes.
 */
export declare function compared({ pieces, judgements, now, changes, }: Omit<ModeratedMarks, "doubles" | "stale">): Pick<ModeratedMarks, "doubles" | "stale">;
/** The pieces that were judged of those assessors of whom nothing was marked twice. */
export declare function unratedPieces({ pieces, judgements, doubles, }: Pick<ModeratedMarks, "pieces" | "judgements" | "doubles">): FrozenPiece[];
