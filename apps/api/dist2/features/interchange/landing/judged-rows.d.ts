import { type TextRow } from "@reviewpoint/domain/interchange";
import type { RowOutcome } from "./outcome.js";
import type { TableLanding } from "./landing.js";
/** A row of a file and what became of it. */
export interface JudgedRow {
    readonly row: TextRow;
    readonly outcome: RowOutcome | {
        readonly kind: "passed-over";
    } | {
        readonly kind: "header";
        readonly passedOver: readonly string[];
    };
}
/**
 * Judges the rows of a file one batch at a time, in their order. The first row of each sheet that is not empty is its
 * header; below a header that is refused no row can be read.
 *
 * @param write Asked before each batch whether its good rows are written.
 */
export declare function judgedRows<R>(rows: AsyncIterable<TextRow>, landing: TableLanding<R>, write: () => boolean): AsyncGenerator<JudgedRow>;
