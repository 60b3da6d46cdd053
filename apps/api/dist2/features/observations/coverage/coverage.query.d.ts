import type { SeenLesson } from "@reviewpoint/domain/observations";
import type { GraphContext } from "../../../graph/context.js";
/** An observation as coverage looks at it, and whose it is. */
export type LessonOfTrainee = SeenLesson & {
    readonly traineeId: string;
};
/** The observations of trainees whom the viewer was already found to reach; withdrawn ones are left out. */
export declare function readLessons(traineeIds: readonly string[], context: GraphContext): Promise<LessonOfTrainee[]>;
