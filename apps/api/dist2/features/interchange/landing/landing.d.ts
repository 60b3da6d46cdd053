import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { HeaderReading, TextRow } from "@reviewpoint/domain/interchange";
import type { WriteUnit } from "../../../database/index.js";
import type { RowOutcome } from "./outcome.js";
/** What an import needs from outside: the rows of one provider, what day it is, and new identifiers. */
export interface LandingContext {
    readonly unit: WriteUnit;
    readonly providerId: string;
    readonly today: IsoDate;
    readonly now: IsoInstant;
    readonly newId: () => string;
}
/** A record and the row it was read from. */
export interface Placed<R> {
    readonly record: R;
    readonly row: TextRow;
}
/** How the records of one format are compared with what is recorded, and written. */
export interface TableLanding<R> {
    /** Rows that one file may have; more are refused. */
    readonly mostRows: number;
    open(header: TextRow): HeaderReading<R>;
    /** One outcome a record, in order. Nothing is written unless `write` says so. */
    settle(batch: readonly Placed<R>[], write: boolean): Promise<readonly RowOutcome[]>;
    /** What follows from all rows together; gives the sentences of what the file no longer names. */
    finish(write: boolean): Promise<readonly string[]>;
}
