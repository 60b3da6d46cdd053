import { type SettingWork } from "../../features/assignments/testing/set-work.js";
import { type GraphForTest } from "../../features/testing/graph-for-test.js";
/** A provider in which a trainee's work was marked and not sent, or was not marked at all. */
export interface World {
    readonly graph: GraphForTest;
    readonly work: SettingWork;
    readonly heldAssignmentId: string;
    readonly heldId: string;
    /** Work of the same trainee that was sent, and says the same in every world. */
    readonly sentId: string;
}
/** Worlds that differ in what is held from the trainee, and in nothing else. */
export declare function worlds(): Promise<World[]>;
