/** How the bytes of a text file spell its characters, by the label of the WHATWG Encoding Standard. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
/**
 * Tells the encoding of a text. A byte order mark says it; without one, UTF-16 is told by its zero bytes, and of the
 * others a text is UTF-8 exactly when all of it is well-formed, which texts in Windows-1252 with an accent or a curly quote are not.
 * The whole text is looked at, a chunk at a time: its first accent may come late.
 */
export declare class EncodingDetector {
    #private;
    add(chunk: Buffer): void;
    /** The encoding of what was added; null when it is not text. */
    end(): TextEncoding | null;
}
