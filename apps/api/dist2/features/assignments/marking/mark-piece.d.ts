import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { MarkInput } from "./marking.input.js";
/** Everything for which a first mark can be refused. */
export declare const markCodes: readonly ["not-found", "conflict", "not-allotted", "marking-not-open", "marking-closed", "script-withdrawn", "nothing-handed-in", "moderation-has-begun", "mark-off-scale", "unknown-question", "question-twice", "question-unanswered", "not-an-answer", "answer-too-long"];
type MarkCode = (typeof markCodes)[number];
/** A piece of work that was marked. */
export interface MarkedPiece {
    readonly pieceId: string;
    readonly traineeId: string;
}
/** Gives a piece of work its first mark, or corrects it, as the viewer. */
export declare function markPiece(performance: Performance<MarkCode>, { pieceId, expectedVersion, value, answers }: MarkInput): Promise<MarkedPiece | Refused<RefusalOf<MarkCode>>>;
export {};
