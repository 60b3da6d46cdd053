import type { Readable } from "node:stream";
import { type FileLimits } from "../bytes/limits.js";
import { FileRefused } from "../refusals.js";
/** The parts of a workbook (an .xlsx file is a ZIP of XML parts), none of them unpacked yet. */
export interface WorkbookParts {
    readonly has: (name: string) => boolean;
    /** Size of a part unpacked, in bytes, as the ZIP's directory declares it; more than that is never unpacked. */
    readonly size: (name: string) => number;
    readonly stream: (name: string) => Promise<Readable>;
    readonly close: () => void;
}
/** Opens a workbook and refuses one whose directory promises too much: too many parts, too large, or packed too tightly. */
export declare function openWorkbook(path: string, limits?: FileLimits): Promise<WorkbookParts>;
export declare function brokenWorkbook(cause: unknown): FileRefused;
