import type { SeededRandom } from "@reviewpoint/domain/statistics";
/** What the catalogue says of a table: its columns without provider_id. */
export interface KnownTable {
    readonly name: string;
    readonly columns: readonly string[];
    /** The columns that hold identifiers. */
    readonly identifiers: readonly string[];
}
/** A statement of somebody who forgot that there are providers. */
export interface CarelessStatement {
    readonly kind: "read" | "write";
    readonly sql: string;
}
/** A read without any condition on the provider, joined by identifiers alone; or a write that names no provider, or another. */
export declare function randomStatement(random: SeededRandom, tables: readonly KnownTable[], otherProvider: string): CarelessStatement;
