/** What is taken on: far above any provider's real files, low enough that no file fills the memory. In bytes unless said. */
export interface FileLimits {
    /** A text file, read as a stream. */
    readonly text: number;
    /** A workbook as it lies on the disk. */
    readonly workbook: number;
    /** All parts of a workbook together, unpacked. */
    readonly unpacked: number;
    /** How many times its packed size a part of a workbook may unpack to; deflate's own bound is 1,032. */
    readonly ratio: number;
    /** Parts of a workbook. */
    readonly parts: number;
    /** The texts that cells of a workbook share, which are held in memory, in characters. */
    readonly sharedText: number;
    /** A JSON file, which is held in memory. */
    readonly json: number;
    /** One row of a text file. */
    readonly row: number;
    /** Columns of a table. */
    readonly columns: number;
}
export declare const fileLimits: FileLimits;
