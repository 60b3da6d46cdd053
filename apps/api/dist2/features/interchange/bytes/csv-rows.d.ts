import type { TextRow } from "@reviewpoint/domain/interchange";
import { type FileLimits } from "./limits.js";
import type { TextEncoding } from "./text-encoding.js";
/** The rows of a CSV file as a stream, whatever its line ends (CRLF, LF or CR); memory does not grow with the file. */
export declare function csvRows(path: string, encoding: TextEncoding, limits?: FileLimits): AsyncGenerator<TextRow>;
