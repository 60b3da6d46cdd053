import type { TextEncoding } from "./text-encoding.js";
/** The text of a file a piece at a time, without its byte order mark. */
export declare function textOfFile(path: string, encoding: TextEncoding): AsyncGenerator<string>;
