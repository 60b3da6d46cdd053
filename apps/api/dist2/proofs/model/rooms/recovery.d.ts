import { type Move } from "../attempt.js";
export declare const recoveryMoves: {
    openRecoveryPlan: Move;
    reviewRecoveryPlan: Move;
    decideRecoveryPlan: Move;
    raiseConcern: Move;
    linkEvidence: Move;
    unlinkEvidence: Move;
    recordIntervention: Move;
    followUpIntervention: Move;
};
