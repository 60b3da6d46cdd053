import type { Database } from "../../database/index.js";
/** Makes the fixture's mentor the mentor of the fixture's trainees with these numbers; the first unless said. */
export declare function insertCaseload(database: Database, trainees?: readonly number[]): Promise<void>;
