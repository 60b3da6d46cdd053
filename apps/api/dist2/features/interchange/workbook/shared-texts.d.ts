import { type FileLimits } from "../bytes/limits.js";
import type { WorkbookParts } from "./open-workbook.js";
/** The texts that cells refer to by number. They are the one part of a workbook that is held in memory, so it is bounded. */
export declare function sharedTexts(parts: WorkbookParts, name: string | null, limits?: FileLimits): Promise<readonly string[]>;
