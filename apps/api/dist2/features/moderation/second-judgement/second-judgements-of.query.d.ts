import type { DoubleMark } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import type { FrozenPiece } from "../piece/frozen-pieces.query.js";
import { type SecondJudgementRow } from "./second-judgement.table.js";
/** A moderator's judgement, and whether it is a second or a third one. */
export type PlacedJudgement = SecondJudgementRow & {
    readonly position: number;
};
/** The statement of an exercise's moderators' judgements: `$1` the provider, `$2` the exercise. */
export declare const secondJudgementsText: string;
/** Every moderator's judgement of an exercise, second ones before third ones. */
export declare const secondJudgementsOf: (unit: ReadUnit, providerId: string, exerciseId: string) => Promise<PlacedJudgement[]>;
/**
 * The pieces that were marked twice: first mark and moderator's, the last moderator's where there were several. Pieces
 * whose trainees have left are left out.
 */
export declare function doubleMarks(pieces: readonly FrozenPiece[], judgements: readonly PlacedJudgement[]): DoubleMark[];
