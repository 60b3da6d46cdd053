import type { Rows } from "../../../graph/reading/rows.js";
/** Which subject's cohort is analysed, and at which review point. */
export interface SubjectPlace {
    readonly subjectId: string;
    readonly reviewPointId: string;
}
/** A review point with what its cohort is judged against, the review point before it, and a subject. */
export interface SubjectFrame extends SubjectPlace {
    readonly cohortId: string;
    readonly academicYear: number;
    readonly frameworkId: string;
    readonly code: string;
    readonly opensOn: string;
    /** null for the first of the year. */
    readonly previousId: string | null;
    readonly subjectCode: string;
    readonly subjectName: string;
}
/** Finds subject and review point by their ids; null where the provider has one of them not. */
export declare function subjectFrame(read: Rows, { subjectId, reviewPointId }: SubjectPlace): Promise<SubjectFrame | null>;
/** A subject at several review points, in no order; those that the provider has not are left out. */
export declare function subjectFrames(read: Rows, subjectId: string, reviewPointIds: readonly string[]): Promise<SubjectFrame[]>;
