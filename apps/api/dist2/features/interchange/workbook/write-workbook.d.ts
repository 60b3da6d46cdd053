/** A sheet to be written: its name and its rows of text cells, taken one at a time. */
export interface SheetOut {
    readonly name: string;
    readonly rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}
/**
 * Writes a workbook of text cells as a stream, sheet after sheet: a text cell is never taken for a formula. Every sheet
 * is begun when the one before it has ended.
 */
export declare function writeWorkbook(path: string, sheets: readonly SheetOut[]): Promise<void>;
