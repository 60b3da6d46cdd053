import type { JudgedRow } from "../landing/judged-rows.js";
/** A row of an errors file, on its sheet. */
export interface ErrorRow {
    readonly sheet: string | null;
    readonly cells: readonly string[];
}
/** The rows of a file with two more cells. Columns of an earlier errors file are replaced. */
export declare function errorRows(judged: AsyncIterable<JudgedRow>, onlyRefused: boolean): AsyncGenerator<ErrorRow>;
