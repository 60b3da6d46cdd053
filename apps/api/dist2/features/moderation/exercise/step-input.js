import { InputType } from "type-graphql";
import { ExerciseStepInput } from "../opening/open-exercise.input.js";
/** The input of an act that takes an exercise a step on: it names the exercise, and the version that was seen. */
export function stepInput(name, description) {
    class Step extends ExerciseStepInput {
    }
    InputType(name, { description })(Step);
    return Step;
}
//# sourceMappingURL=step-input.js.map