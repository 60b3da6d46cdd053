import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Anyone of the partnership: trainees, mentors, staff. */
export interface PersonRow {
    readonly id: string;
    readonly givenNames: string;
    readonly familyName: string;
    readonly email: string | null;
}
export declare const personTable: EntitySchema<Stored<PersonRow>>;
