import type { Stage } from "../../stage/stage.js";
import type { Eye } from "./desks.js";
import type { ExerciseOnStage } from "./exercise-on-stage.js";
/** Directors reopen the reviews of whom levels are to be moved; then they are moved. */
export declare function moveLevels(stage: Stage, exercise: ExerciseOnStage, eye: Eye): Promise<void>;
/** Lead mentors sign off again what was reopened. */
export declare function signOffAgain(stage: Stage, exercise: ExerciseOnStage, eye: Eye): Promise<void>;
