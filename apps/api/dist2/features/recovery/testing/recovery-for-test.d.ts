import type { Viewer } from "../../../identity/index.js";
import { type GraphForTest } from "../../testing/graph-for-test.js";
declare const shows: {
    readonly raiseConcern: "concern";
    readonly linkEvidence: "concern";
    readonly unlinkEvidence: "concern";
    readonly openRecoveryPlan: "plan";
    readonly reviewRecoveryPlan: "plan";
    readonly decideRecoveryPlan: "plan";
    readonly recordIntervention: "intervention";
    readonly followUpIntervention: "intervention";
    readonly recordWelfareCheck: "check";
};
/** An answer: of every shape that JSON has. */
export type Answer = ReturnType<typeof JSON.parse>;
/** A mutation of the room. */
export type RecoveryAct = keyof typeof shows;
/** A graph over a fixture, and the room's acts and questions in short. */
export interface RecoveryForTest extends GraphForTest {
    /** What came of an act; an error is thrown. */
    act(name: RecoveryAct, viewer: Viewer, input: object): Promise<Answer>;
    /** What a question is answered; an error is thrown. */
    tell(text: string, viewer: Viewer): Promise<Answer>;
}
/** Opens a graph for tests of the room. */
export declare function recoveryForTest(): Promise<RecoveryForTest>;
export {};
