import { addDays } from "@reviewpoint/domain/calendar";
import { judge } from "./judge.js";
import { reviewWeeks } from "./review-weeks.js";
/** Signs a review off as the lead mentor, at the version that was seen last. */
export async function signOff(stage, { id, leadId }, point) {
    const judged = new Set(stage.chronicle
        .of("recordJudgements")
        .filter(({ input }) => input.traineeId === id && input.reviewPointId === point.id)
        .flatMap(({ input }) => input.judgements.map(({ strandId }) => strandId)));
    const notJudged = stage.roster.strands
        .filter((strand) => !judged.has(strand.id))
        .map((strand) => ({ strandId: strand.id, reason: "Not taught yet." }));
    const expectedVersion = stage.reviews.versionOf(id, point.id);
    const input = { traineeId: id, reviewPointId: point.id, expectedVersion, notJudged, remark: "Seen." };
    const done = await stage.act("signOffReview", leadId, input);
    if (done)
        stage.reviews.note(id, point.id, done["review"].version);
}
/**
 * In the first week's end lead mentors sign off. In the next, directors reopen a few: those are judged once more and
 * signed off again. A few are never signed off.
 */
export const signOffReviews = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    return async (moment) => {
        const review = reviewOf(moment);
        if (!review)
            return;
        const { point, nth } = review;
        const position = stage.roster.reviewPoints.indexOf(point);
        const isLeft = ({ at }) => (at + position) % 15 === 7;
        const isReopened = ({ at }) => (at + position) % 12 === 5;
        if (nth === 1 && moment.at === "friday")
            await stage.each(stage.roster.trainees, async (trainee) => {
                if (!isLeft(trainee))
                    await signOff(stage, trainee, point);
            });
        if (nth === 2 && moment.at === "monday")
            await stage.each(stage.roster.trainees, async (trainee) => {
                if (!isReopened(trainee) || isLeft(trainee))
                    return;
                const { id, directorId, leadId } = trainee;
                const why = { until: addDays(stage.today, 10), reason: "A judgement came by post." };
                const expectedVersion = stage.reviews.versionOf(id, point.id);
                const input = { traineeId: id, reviewPointId: point.id, expectedVersion, ...why };
                const done = await stage.act("reopenReview", directorId, input);
                if (!done)
                    return;
                stage.reviews.note(id, point.id, done["review"].version);
                await judge(stage, leadId, trainee, point, { strands: stage.roster.strands.slice(0, 1), higher: 1 });
                await signOff(stage, trainee, point);
            });
    };
};
//# sourceMappingURL=sign-off.js.map