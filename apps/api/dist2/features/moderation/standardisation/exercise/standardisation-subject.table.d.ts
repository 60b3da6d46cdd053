import { EntitySchema } from "typeorm";
import { type Stored } from "../../../../graph/reading/stored.js";
/** A subject whose marking is standardised; none: all that the assignment is set. */
export interface StandardisationSubjectRow {
    readonly standardisationId: string;
    readonly subjectId: string;
}
export declare const standardisationSubjectTable: EntitySchema<Stored<StandardisationSubjectRow>>;
