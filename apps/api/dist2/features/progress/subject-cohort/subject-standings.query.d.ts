import type { CohortStanding, PastProgress } from "@reviewpoint/domain/progress";
import type { Viewer } from "../../../identity/index.js";
import type { Rows } from "../../../graph/reading/rows.js";
import type { SubjectFrame } from "./subject-frame.query.js";
/** The subject's trainees by name, of those about whom the viewer may ask. */
export declare function readTrainees(read: Rows, frame: SubjectFrame, viewer: Viewer): Promise<string[]>;
/** How those trainees stand at the review point and at the one before it, strand by strand in the provider's order. */
export declare function readStandings(read: Rows, { subjectId, reviewPointId, previousId }: SubjectFrame, viewer: Viewer): Promise<(CohortStanding & {
    readonly reviewPointId: string;
})[]>;
/** Trainees of a cohort at a review point, counted: of the subject or not, seen by the viewer or not. */
export interface CountedPart {
    readonly isOwn: boolean;
    readonly isSeen: boolean;
    /** Of them, those with every strand judged. */
    readonly of: number;
    /** Of those, the ones with no strand below what is expected. */
    readonly reached: number;
}
/** Counts the whole cohort at the review point, in up to four parts. */
export declare function readParts(read: Rows, frame: SubjectFrame, viewer: Viewer): Promise<CountedPart[]>;
/** How far the subject's trainees of earlier cohorts were at the review point of the same code: those judged on every strand. */
export declare function readPast(read: Rows, frame: SubjectFrame, viewer: Viewer): Promise<PastProgress[]>;
