import { keepActualMarks } from "./keep-actual-marks.js";
import { supersedeJudgements } from "./supersede-judgements.js";
/**
 * Writes the marks after moderation where the kind keeps them: judgements are superseded, and work is given its ACTUAL mark. What was agreed in an
 * observation is the observers' own and is moved by nobody else: then nothing is to be adjusted.
 */
export async function moveMarks(performance, exercise, scale, wanted) {
    switch (exercise.kind) {
        case "review-point":
        case "final-assessment":
            return supersedeJudgements(performance, exercise, scale, wanted);
        case "assignment":
            return keepActualMarks(performance, exercise, wanted);
        default:
            return performance.refuse({ code: "nothing-to-adjust" }, "exerciseId");
    }
}
//# sourceMappingURL=move-marks.js.map