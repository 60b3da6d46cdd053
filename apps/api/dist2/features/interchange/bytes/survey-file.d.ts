import { type FileLimits } from "./limits.js";
import { type TextEncoding } from "./text-encoding.js";
/** What a file is, told from its bytes and not from its name. */
export type FileSurvey = {
    readonly path: string;
    readonly sha256: string;
    /** Size in bytes. */
    readonly size: number;
} & ({
    readonly kind: "workbook";
} | {
    readonly kind: "table" | "json";
    readonly encoding: TextEncoding;
});
/** Looks at a whole file once, as a stream: its size, digest, kind and encoding. */
export declare function surveyFile(path: string, limits?: FileLimits): Promise<FileSurvey>;
