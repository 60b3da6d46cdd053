/** What is to be known of a workbook to read its cells. */
export interface CellContext {
    readonly texts: readonly string[];
    readonly dateStyles: readonly boolean[];
    readonly from1904: boolean;
}
/** A cell as its element tells it. */
export interface RawCell {
    /** `t`: s shared text, inlineStr and str text, b truth value, e error, d ISO date, n number. */
    readonly type: string;
    /** `s`: number of its style. */
    readonly style: number;
    readonly value: string;
}
/** The text of a cell: days as `YYYY-MM-DD`, whole numbers without exponent, everything else as it stands. */
export declare function cellText({ type, style, value }: RawCell, context: CellContext): string;
/**
 * The day that a spreadsheet's day number means. Counting from 1900, spreadsheets believe in 29 February 1900 (day 60).
 *
 * @example
 * serialDay(46266, false) // => "2026-09-01"
 * serialDay(59, false) // => "1900-02-28"
 */
export declare function serialDay(serial: number, from1904: boolean): string;
