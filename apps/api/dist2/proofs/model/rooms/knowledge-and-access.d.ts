import { type Move } from "../attempt.js";
export declare const knowledgeAndAccessMoves: {
    raiseGap: Move;
    closeGap: Move;
    reopenGap: Move;
    grantRole: Move;
    endRole: Move;
};
