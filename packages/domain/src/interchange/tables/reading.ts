import type { Violation } from "../violation.js";
import type { TextRow } from "./text-row.js";

/** What came of one row: a record, its violations, or nothing because the row says nothing. */
export type RowReading<R> =
  | { readonly record: R }
  | { readonly violations: readonly Violation[] }
  | { readonly passedOver: "blank" | "guidance" };

/** Reads the rows after a header, one at a time. */
export type RowReader<R> = (row: TextRow) => RowReading<R>;

/** What came of a header: a reader for the rows below it, or what is wrong with it. */
export type HeaderReading<R> =
  | {
      readonly read: RowReader<R>;
      /** Headings that no field names, as the file writes them; what stands under them is not read. */
      readonly passedOver?: readonly string[];
    }
  | { readonly violations: readonly Violation[] };
