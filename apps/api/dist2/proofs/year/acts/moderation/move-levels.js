import { addDays } from "@reviewpoint/domain/calendar";
import { signOff } from "../reviews/sign-off.js";
/** Directors reopen the reviews of whom levels are to be moved; then they are moved. */
export async function moveLevels(stage, exercise, eye) {
    const { outcomes } = await exercise.seen("outcomes { outcome assessor { id } }");
    const moved = new Set(outcomes
        .filter(({ outcome }) => outcome === "ADJUST")
        .map(({ assessor }) => assessor.id));
    const pieces = await exercise.pieces({ everything: true }, "trainee { id } assessor { id }");
    const about = new Set(pieces.filter(({ assessor }) => moved.has(assessor?.id)).map((one) => one.trainee.id));
    for (const trainee of eye.trainees.filter(({ id }) => about.has(id))) {
        const review = await reviewOf(stage, trainee, eye);
        if (review?.state !== "SIGNED_OFF")
            continue;
        const { id, directorId } = trainee;
        const seen = { traineeId: id, reviewPointId: eye.point.id, expectedVersion: review.version };
        const why = { until: addDays(stage.today, 4), reason: "Moderation moves the levels of this mentor." };
        await stage.act("reopenReview", directorId, { ...seen, ...why });
    }
    await exercise.step("applyAdjustment");
}
/** Lead mentors sign off again what was reopened. */
export async function signOffAgain(stage, exercise, eye) {
    const { changes } = await exercise.seen("changes { pieceKey }");
    const about = new Set(changes.map(({ pieceKey }) => pieceKey.split("/")[0]));
    for (const trainee of eye.trainees.filter(({ id }) => about.has(id))) {
        const review = await reviewOf(stage, trainee, eye);
        if (review?.state !== "OPEN")
            continue;
        stage.reviews.note(trainee.id, eye.point.id, review.version);
        await signOff(stage, trainee, eye.point);
    }
}
/** How far the review of a trainee has come, as their lead mentor sees it. */
async function reviewOf(stage, { id, leadId }, { point }) {
    const text = "query ($id: ID!) { trainee(id: $id) { reviews { version state reviewPoint { id } } } }";
    const { trainee } = await stage.ask(leadId, text, { id });
    const reviews = trainee.reviews;
    return reviews.find(({ reviewPoint }) => reviewPoint.id === point.id);
}
//# sourceMappingURL=move-levels.js.map