import type { Stage } from "../stage/stage.js";
import type { Account } from "./account.js";
import { type Frame } from "./told.js";
/** What is told twice. A new room adds its account here. */
export declare const accounts: readonly Account[];
/** Compares what the graph shows of every trainee with what the rules make of the acts: how many things, and which differ. */
export declare function faultsOf(stage: Stage, frame: Frame): Promise<{
    readonly compared: number;
    readonly faults: readonly string[];
}>;
/** Things that stand on one side only, as sentences. */
export declare function differences(what: string, read: readonly object[], folded: readonly object[]): string[];
