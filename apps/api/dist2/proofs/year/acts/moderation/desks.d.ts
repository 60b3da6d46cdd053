import type { Stage } from "../../stage/stage.js";
import type { YearReviewPoint, YearTrainee } from "../../stage/roster.js";
import type { ExerciseOnStage } from "./exercise-on-stage.js";
/** How a moderator judges: all pieces of the assessors in doubt a level away, and everybody else's as they did. */
export interface Eye {
    readonly point: YearReviewPoint;
    readonly trainees: readonly YearTrainee[];
    readonly inDoubt: ReadonlySet<string>;
}
/** Each moderator judges whatever lies on their desk. */
export declare function judgeDesks(stage: Stage, exercise: ExerciseOnStage, eye: Eye, moderators: readonly string[], { asFirst }?: {
    asFirst?: boolean | undefined;
}): Promise<void>;
