/** A packed file of these parts, as a word processor saves one. */
export declare function packedFile(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer>;
/** A word-processor document with these words; and with other parts, where some are given. */
export declare const wordDocument: (words: string, others?: Readonly<Record<string, string | Buffer>>) => Promise<Buffer<ArrayBufferLike>>;
/** A PDF with these words in it. */
export declare const pdfDocument: (words: string) => Buffer;
