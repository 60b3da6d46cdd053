/** How a table is separated, and how many characters at its start only say so. */
export interface Separation {
    readonly delimiter: string;
    readonly passedOver: number;
}
/**
 * What separates the cells of a table: what a line `sep=;` says, else whichever of comma, semicolon and tab the first row
 * that is not blank uses most outside quotes; a comma when it uses none.
 *
 * @param start The beginning of the text, at least its first row.
 */
export declare function separationOf(start: string): Separation;
