import type { IsoDate } from "@reviewpoint/domain/calendar";
/** What the statement of a kind's population is asked. */
export interface PopulationQuestion {
    /** The provider, the exercise, the first year of the cohort, the cohort and the subjects: `$1` to `$5`. */
    readonly about: readonly [
        providerId: string,
        exerciseId: string,
        academicYear: number,
        cohortId: string,
        subjectIds: readonly string[]
    ];
    readonly reviewPointId: string | null;
    readonly assignmentId: string | null;
    /** The first day of moderation. */
    readonly opensOn: IsoDate;
    readonly from: IsoDate | null;
    readonly until: IsoDate | null;
}
