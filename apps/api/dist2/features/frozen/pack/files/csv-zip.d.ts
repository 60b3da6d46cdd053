import type { Readable } from "node:stream";
import type { PackContent, PackTable } from "../content/pack-content.js";
import type { FrozenPack } from "./frozen-pack.js";
/** A table as CSV: UTF-8 with its mark, so that spreadsheets read letters rightly, and lines as RFC 4180 ends them. */
export declare function csvOf({ columns, rows }: PackTable): string;
/** The names of a pack's CSV files, with what is in them. */
export declare function csvFiles({ sections }: PackContent): {
    readonly name: string;
    readonly text: string;
}[];
/**
 * A pack's tables as CSV files in a ZIP, with the snapshot that they were made from. The same snapshot gives the same
 * bytes: the files' time is the instant of the freeze, and nothing else in the archive tells when it was written.
 */
export declare function csvZip({ content, sha256, pack }: FrozenPack): Readable;
