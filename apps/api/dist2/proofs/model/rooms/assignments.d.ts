import { type Move } from "../attempt.js";
import type { ModelPiece } from "../things.js";
/** The days of the assignment that is set before the first sequence, and what the fixture's kind of it says. */
export declare const assignmentDays: {
    readonly handInBy: string;
    readonly markingOpensOn: string;
    readonly markingClosesOn: string;
    readonly moderationOpensOn: string;
    readonly moderationClosesOn: string;
    readonly releaseOn: string;
};
/** The attempt that counts: that of the last script that is not withdrawn; 0 where there is none. */
export declare const attemptOf: (piece: ModelPiece | null) => number;
export declare const assignmentMoves: {
    recordSubmission: Move;
    withdrawSubmission: Move;
    grantExtension: Move;
    allotMarker: Move;
    recordMark: Move;
    writeFeedback: Move;
};
