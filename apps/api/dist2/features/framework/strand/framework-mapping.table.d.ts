import type { MappingScheme } from "@reviewpoint/domain/framework";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A pointer from a strand to a section of a national document. */
export interface FrameworkMappingRow {
    readonly strandId: string;
    readonly scheme: MappingScheme;
    /** e.g. `S2` or `TS7`. */
    readonly section: string;
}
export declare const frameworkMappingTable: EntitySchema<Stored<FrameworkMappingRow>>;
