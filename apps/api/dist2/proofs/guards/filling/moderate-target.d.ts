import type { Database } from "../../../database/index.js";
/** The number of a piece of the target's that is not in the sample. */
export declare const unsampledNumber = 2;
/** Lets a piece of the target's be the sample of an exercise, given to a moderator who has judged it. */
export declare function moderateTarget(database: Database): Promise<void>;
