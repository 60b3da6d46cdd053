import { type Move } from "../attempt.js";
export declare const handInMoves: {
    agreeHandIn: Move;
    recordHandIn: Move;
};
