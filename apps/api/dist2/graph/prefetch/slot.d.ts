import type { GraphQLField } from "graphql";
/** Rows carry what was read ahead for them, under names that no column has. */
export type Carrier = Record<string, unknown>;
/**
 * Where a row carries the value of a field: the same field with other arguments is another slot.
 * The order of arguments is the schema's, not the document's.
 */
export declare function slotOf(field: Pick<GraphQLField<unknown, unknown>, "name" | "args">, given: Readonly<Record<string, unknown>>): string;
/** A failure met while reading ahead: carried to the field that needed the value, and thrown there. */
export declare class ReadAheadFailure {
    readonly cause: unknown;
    constructor(cause: unknown);
}
