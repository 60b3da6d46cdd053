import type { TextRow, Violation } from "@reviewpoint/domain/interchange";
/** A violation in a row, with the column it is in. */
export declare function violationAt(row: TextRow, code: Violation["code"], column: string, value: string, remedy: string): Violation;
