import { type RegisterTrainee, type TextRow, type Violation } from "@reviewpoint/domain/interchange";
import type { KnownCohort } from "../../../judgements/review-point/known-cohort.query.js";
import type { KnownSchool } from "../../known/known-schools.js";
import { type Named } from "../../known/named.js";
import type { KnownPlacement } from "../../known/known-placements.js";
import type { KnownTrainee } from "../../known/known-trainees.js";
/** What a row of the export is matched with. */
export interface MatcherFacts {
    readonly cohorts: readonly KnownCohort[];
    readonly trainees: readonly KnownTrainee[];
    readonly subjects: ReadonlyMap<string, Named>;
    readonly schools: ReadonlyMap<string, KnownSchool>;
    readonly placements: ReadonlyMap<string, readonly KnownPlacement[]>;
    readonly people: ReadonlyMap<string, string>;
    readonly newId: () => string;
}
export type Match = {
    readonly before: KnownTrainee | null;
    readonly after: KnownTrainee;
} | {
    readonly violations: readonly Violation[];
};
/** Finds the trainee that a row of the register's export is about, and what the row makes of them. */
export declare class RegisterMatcher {
    #private;
    constructor(facts: MatcherFacts);
    match(record: RegisterTrainee, row: TextRow): Match;
}
