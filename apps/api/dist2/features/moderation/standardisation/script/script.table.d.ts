import { EntitySchema } from "typeorm";
import { type Stored } from "../../../../graph/reading/stored.js";
/** A script that everybody marks: anonymous, by its label. */
export interface ScriptRow {
    readonly id: string;
    readonly standardisationId: string;
    /** From 1, in the order in which they are marked. */
    readonly position: number;
    readonly label: string;
    /** The title of the document in which it is read. */
    readonly document: string | null;
}
export declare const standardScriptTable: EntitySchema<Stored<ScriptRow>>;
