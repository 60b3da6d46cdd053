import { type Observing } from "../../features/observations/testing/observing.js";
import { type GraphForTest } from "../../features/testing/graph-for-test.js";
export declare const lead: import("../../identity/viewer.js").Viewer;
export declare const mentor: import("../../identity/viewer.js").Viewer;
export declare const director: import("../../identity/viewer.js").Viewer;
/** A provider in which one observer has sealed and the other has not. */
export interface World {
    readonly graph: GraphForTest;
    readonly observe: Observing;
    /** A joint observation: the lead mentor has sealed, the mentor has not. */
    readonly sealedId: string;
    /** One that was withdrawn when the lead mentor had sealed. */
    readonly withdrawnId: string;
    /** One that is revealed, and says the same in every world. */
    readonly revealedId: string;
}
/** Worlds that differ in what was sealed, and in nothing else. */
export declare function worlds(): Promise<World[]>;
/** A text in which identifiers stand in the order in which they are met, and hashes, salts and instants are alike. */
export declare function withoutChance(text: string): string;
