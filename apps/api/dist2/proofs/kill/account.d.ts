import "reflect-metadata";
import type { Database } from "../../database/index.js";
import type { Acknowledged } from "./write.js";
/** What is wrong with what the tables hold, as sentences; none when every acknowledged write is there once. */
export declare function faultsIn(database: Database, acknowledged: readonly Acknowledged[]): Promise<string[]>;
/** How many letters were not delivered yet. */
export declare function lettersWaiting(database: Database): Promise<number>;
/** How many people have a letter in the folder, and how many letters there are. */
export declare function lettersIn(dataFolder: string): {
    people: number;
    letters: number;
};
