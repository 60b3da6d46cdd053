import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What progress looks like in one strand at one stage. */
export interface StatementRow {
    readonly id: string;
    readonly strandId: string;
    readonly stageId: string;
    readonly code: string;
    readonly body: string;
    /** From 1. */
    readonly position: number;
}
export declare const statementTable: EntitySchema<Stored<StatementRow>>;
