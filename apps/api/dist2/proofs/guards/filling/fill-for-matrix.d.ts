import type { Database } from "../../../database/index.js";
/** Fills an empty database with the provider that the matrix is asked of. */
export declare function fillForMatrix(database: Database): Promise<void>;
