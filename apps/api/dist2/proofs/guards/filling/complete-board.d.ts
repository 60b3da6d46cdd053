import type { Database } from "../../../database/index.js";
/** Puts the target and an assessor on the agenda of a board, and lets a member declare an interest in them and in their school. */
export declare function completeBoard(database: Database): Promise<void>;
