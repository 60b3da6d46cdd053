import { type Format, type TextRow } from "@reviewpoint/domain/interchange";
import { type FileLimits } from "./bytes/limits.js";
import { type FileSurvey } from "./bytes/survey-file.js";
/** A file whose bytes can be read, and the format that it is of. */
export type OpenedFile = {
    readonly survey: FileSurvey;
    readonly format: Format;
} & ({
    readonly kind: "json";
    readonly value: unknown;
} | {
    readonly kind: "table";
    readonly sheets: readonly string[];
    /** Sheets that somebody has hidden: they are not read. */
    readonly hiddenSheets: readonly string[];
    readonly rows: () => AsyncGenerator<TextRow>;
});
/** Opens a file and tells its format, unless that is said. */
export declare function openFile(path: string, format?: Format, limits?: FileLimits): Promise<OpenedFile>;
