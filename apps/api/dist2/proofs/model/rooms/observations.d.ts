import { type Move } from "../attempt.js";
export declare const observationMoves: {
    planObservation: Move;
    sealRating: Move;
    agreeObservation: Move;
    shareObservation: Move;
    withdrawObservation: Move;
};
