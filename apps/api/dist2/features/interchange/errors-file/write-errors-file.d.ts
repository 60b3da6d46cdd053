import type { JudgedRow } from "../landing/judged-rows.js";
import type { OpenedFile } from "../open-file.js";
/** Where the errors of a file are written: beside it, of the same kind. */
export declare function errorsPath(path: string, kind: "workbook" | "table" | "json"): string;
/**
 * Writes the same file again with two more columns, `Validation results` and `Errors`, as a stream.
 *
 * @param onlyRefused Whether the good rows, which have been brought in, are left out.
 * @returns The path of the written file.
 */
export declare function writeErrorsFile(file: OpenedFile & {
    readonly kind: "table";
}, path: string, judged: AsyncIterable<JudgedRow>, onlyRefused: boolean): Promise<string>;
