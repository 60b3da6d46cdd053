import type { TextEncoding } from "./text-encoding.js";
/** The value of a JSON file, whose size has been looked at before. */
export declare function jsonOfFile(path: string, encoding: TextEncoding): Promise<unknown>;
