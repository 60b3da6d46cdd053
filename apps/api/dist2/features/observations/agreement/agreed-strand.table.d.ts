import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The level agreed on for one strand, and why where the observers differed. */
export interface AgreedStrandRow {
    readonly agreementId: string;
    readonly observationId: string;
    readonly strandId: string;
    readonly levelId: string;
    readonly reason: string | null;
}
export declare const observationAgreedStrandTable: EntitySchema<Stored<AgreedStrandRow>>;
