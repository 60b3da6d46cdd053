import { type AssessorOutcome, type PieceOfWork, type SamplePlan } from "@reviewpoint/domain/moderation";
import type { Deed } from "../../stage/deed.js";
import type { Roster } from "../../stage/roster.js";
import type { Answered } from "../account.js";
/** A piece on somebody's desk, and what they gave. */
export interface FoldedAllotment {
    readonly pieceKey: string;
    readonly position: number;
    readonly moderator: string;
    isReleased: boolean;
    value: string | null;
}
/** A level that moderation moved. */
export interface FoldedChange {
    readonly pieceKey: string;
    readonly reason: string;
    readonly valueBefore: string;
    readonly valueAfter: string;
}
/** An exercise as the rules make it of the acts that were acknowledged, with the seed that was revealed. */
export declare class FoldedExercise {
    #private;
    plan: SamplePlan;
    population: readonly PieceOfWork[];
    populationHash: string;
    readonly allotments: FoldedAllotment[];
    readonly added: Set<string>;
    readonly outcomes: (AssessorOutcome & {
        readonly round: number;
    })[];
    readonly changes: FoldedChange[];
    version: number;
    constructor({ input }: Deed<Answered>, seed: string, roster: Roster);
    /** One more act on it. @param population what there is to choose from before the act */
    take({ act, by, input }: Deed<Answered>, population: () => readonly PieceOfWork[]): void;
    get moderated(): PieceOfWork[];
    get latest(): readonly AssessorOutcome[];
}
