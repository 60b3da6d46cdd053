import { Readable } from "node:stream";
import type { FrozenPack } from "./frozen-pack.js";
/** The formats in which a pack can be taken out, with their media types. */
export declare const packFormats: {
    readonly zip: "application/zip";
    readonly xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    readonly docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    readonly html: "text/html; charset=utf-8";
    readonly pdf: "application/pdf";
};
/** One of the formats. */
export type PackFormat = keyof typeof packFormats;
/** A pack as a file of a format; null for a PDF where the machine has no Chromium to print it. */
export declare function packFile(pack: FrozenPack, format: PackFormat): Promise<Readable | null>;
