import { bySubject } from "../by-place.js";
import { reviewWeeks } from "./review-weeks.js";
/** Lead mentors answer the short form of each review; afterwards directors freeze a summary of each school. */
export const formsAndSummaries = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    return async (moment) => {
        const review = reviewOf(moment);
        if (review === null)
            return;
        const { point, nth } = review;
        if (nth === 2 && moment.at === "friday")
            for (const { subjectId, leadId, trainees } of bySubject(stage.roster.trainees)) {
                const answers = [{ question: "agreed", answer: trainees.length > 1 ? "yes" : "no" }];
                const place = { reviewPointId: point.id, subjectId };
                const done = await stage.act("answerReviewQuestions", leadId, {
                    ...place,
                    expectedVersion: 0,
                    answers,
                });
                if (!done || trainees.length % 2 === 0)
                    continue;
                const more = [...answers, { question: "watch", answer: "Questioning in the first ten minutes." }];
                await stage.act("answerReviewQuestions", leadId, { ...place, expectedVersion: 1, answers: more });
            }
        if (nth === 4 && moment.at === "monday") {
            const schools = new Map(stage.roster.trainees.map(({ home, directorId }) => [home.schoolId, directorId]));
            for (const [schoolId, directorId] of schools)
                await stage.act("freezeSchoolSummary", directorId, { schoolId, reviewPointId: point.id });
        }
    };
};
//# sourceMappingURL=forms-and-summaries.js.map