import type { EntitySchema } from "typeorm";
import type { Stored } from "../reading/stored.js";
import type { Performance } from "./action.js";
/** A row that says how often it has been changed. */
export interface Versioned {
    readonly id: string;
    /** From 1. */
    readonly version: number;
}
/**
 * Changes a row that was just read, if it is still at the version at which it was read. If not, the whole act is done
 * again, and finds the newer version.
 */
export declare function changeRow<Row extends Versioned>({ unit, viewer }: Pick<Performance, "unit" | "viewer">, table: EntitySchema<Stored<Row>>, { id, version }: Versioned, change: Partial<Omit<Row, "id" | "version">>): Promise<void>;
