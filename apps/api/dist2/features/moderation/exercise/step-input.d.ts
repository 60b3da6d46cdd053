import { type ClassType } from "type-graphql";
import { ExerciseStepInput } from "../opening/open-exercise.input.js";
/** The input of an act that takes an exercise a step on: it names the exercise, and the version that was seen. */
export declare function stepInput(name: string, description: string): ClassType<ExerciseStepInput>;
