import type { ReadUnit, WriteUnit } from "../../../database/index.js";
/** Files that were removed or erased, and whose bytes may still be there. */
export declare function goingFiles(unit: ReadUnit, providerId: string): Promise<string[]>;
/** Notes that a file's bytes are gone. */
export declare function noteGone(unit: WriteUnit, providerId: string, id: string, now: string): Promise<void>;
