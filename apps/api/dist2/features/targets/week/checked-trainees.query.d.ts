import type { ReadUnit } from "../../../database/index.js";
import type { Viewer } from "../../../identity/index.js";
/** Those of some trainees whose weeks the viewer checks, as an action reads them: one statement for all. */
export declare function checkedTrainees(unit: ReadUnit, viewer: Viewer, traineeIds: readonly string[]): Promise<ReadonlySet<string>>;
