import { type Move } from "../attempt.js";
export declare const targetMoves: {
    setTarget: Move;
    closeTarget: Move;
    carryOverTarget: Move;
    reopenTarget: Move;
    giveTargetFeedback: Move;
};
