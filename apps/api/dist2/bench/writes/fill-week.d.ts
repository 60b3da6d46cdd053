import type { Database } from "../../database/index.js";
/** Makes those whom the week is about the mentor's caseload, and gives them the role of a trainee, as an import does. */
export declare function fillWeek(database: Database): Promise<void>;
