import type { DecimalText } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../../graph/reading/stored.js";
/** The mark that was agreed for a script: kept by row security from whoever takes part, until results are released. */
export interface AgreedMarkRow {
    readonly scriptId: string;
    readonly standardisationId: string;
    readonly agreed: DecimalText;
}
export declare const agreedMarkTable: EntitySchema<Stored<AgreedMarkRow>>;
