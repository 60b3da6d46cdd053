import type { AssignmentKind, GradeScale } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import type { ExerciseAbout } from "./population-of.js";
/** A level of the scale on which pieces are judged. */
export interface ScaleLevel {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly rank: number;
}
/** The scale of an exercise: its ends and step, and its levels, the lowest first; none where marks are numbers. */
export interface ExerciseScale extends Pick<GradeScale, "lowest" | "highest" | "step"> {
    readonly levels: readonly ScaleLevel[];
}
/** The scale on which the pieces of an exercise are judged: that of its assignment, or the levels of its cohort's framework. */
export declare function scaleOf(unit: ReadUnit, providerId: string, exercise: Pick<ExerciseAbout, "cohortId" | "assignmentId">): Promise<ExerciseScale>;
/** The kind of an assignment as it was when it was set. */
export declare function kindOf(unit: ReadUnit, providerId: string, id: string): Promise<AssignmentKind>;
