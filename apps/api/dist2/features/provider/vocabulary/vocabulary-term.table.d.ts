import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** The provider's own word for a neutral one. */
export interface VocabularyTermRow {
    /** The neutral word, e.g. `reviewPoint`. */
    readonly key: string;
    readonly singular: string;
    readonly plural: string;
}
export declare const vocabularyTermTable: EntitySchema<Stored<VocabularyTermRow>>;
