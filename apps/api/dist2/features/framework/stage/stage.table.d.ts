import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A part of the training year with statements of its own. */
export interface StageRow {
    readonly id: string;
    readonly frameworkId: string;
    readonly code: string;
    readonly name: string;
    /** From 1. */
    readonly position: number;
}
export declare const stageTable: EntitySchema<Stored<StageRow>>;
