import type { SubjectPerson } from "@reviewpoint/domain/judgements";
import type { GraphContext } from "../../../graph/context.js";
import type { Rows } from "../../../graph/reading/rows.js";
/** A subject of a review point. */
interface SubjectOfPoint {
    readonly reviewPointId: string;
    readonly subjectId: string;
}
/** The subjects in which review points have trainees about whom the viewer may ask, by name. */
export declare function readSubjects(reviewPointIds: readonly string[], context: GraphContext): Promise<SubjectOfPoint[]>;
/** A naming that counts, for the next who changes it. */
export interface Naming extends SubjectPerson {
    readonly id: string;
    readonly reviewPointId: string;
    readonly version: number;
}
/** Who is named for review points, in the order in which they were. */
export declare function readNamings(read: Rows, reviewPointIds: readonly string[]): Promise<Naming[]>;
/** Who is lead mentor of which subject on a day of the windows of review points, by name. */
export declare function readLeadMentors(read: Rows, reviewPointIds: readonly string[]): Promise<(SubjectPerson & SubjectOfPoint)[]>;
export {};
