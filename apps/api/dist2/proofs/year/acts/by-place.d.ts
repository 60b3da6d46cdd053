import type { YearTrainee } from "../stage/roster.js";
/** The trainees of one lead mentor. */
export interface Subject {
    readonly subjectId: string;
    readonly leadId: string;
    readonly trainees: readonly YearTrainee[];
}
/** Trainees by their subject, in the order of the roster. */
export declare function bySubject(trainees: readonly YearTrainee[]): Subject[];
