import type { World } from "./world/world.js";
/** What came of fifty at once. */
export interface Fifty {
    /** Of as many under one key: how many different answers there were, and how many effects. */
    readonly answers: number;
    readonly effects: number;
    /** Of as many at a version that is not there: how many were told a conflict with the current one, and how many had an effect. */
    readonly conflicts: number;
    readonly overwritten: number;
}
/** Fifty send one act under one key, and fifty change what came of it at a version that is not there. */
export declare function fiftyAtOnce(world: World): Promise<Fifty>;
