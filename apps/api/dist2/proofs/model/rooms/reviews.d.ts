import { type Move } from "../attempt.js";
export declare const reviewMoves: {
    recordJudgements: Move;
    signOffReview: Move;
    reopenReview: Move;
    overrideOnTrack: Move;
};
