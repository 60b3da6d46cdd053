import { reviewWeeks } from "./review-weeks.js";
/** How far a trainee has come: it rises from review to review, more for some. */
function rankOf(stage, trainee, point, strand) {
    const ability = stage.chance("ability", trainee.reference).normal() * 0.5;
    const luck = stage.chance("level", trainee.reference, point.code, strand).normal() * 0.5;
    const position = stage.roster.reviewPoints.indexOf(point);
    return Math.max(1, Math.min(stage.roster.levels.length, Math.round(1.4 + 0.7 * position + ability + luck)));
}
/** Records judgements of a trainee on some strands, at the version that was seen last. */
export async function judge(stage, by, trainee, point, { strands, higher = 0 }) {
    const judgements = strands.map(({ id, code }) => {
        const rank = Math.min(stage.roster.levels.length, rankOf(stage, trainee, point, code) + higher);
        const level = stage.roster.levels.find((one) => one.rank === rank);
        return { strandId: id, levelId: level?.id, judgedOn: stage.today, evidence: "Three lessons seen." };
    });
    const expectedVersion = stage.reviews.versionOf(trainee.id, point.id);
    const input = { traineeId: trainee.id, reviewPointId: point.id, expectedVersion, judgements };
    const done = await stage.act("recordJudgements", by, input);
    if (done)
        stage.reviews.note(trainee.id, point.id, done["review"].version);
}
/** In the first week of a review mentors judge, most trainees on every strand; some judge anew two days later. */
export const judgeTrainees = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    return async (moment) => {
        const review = reviewOf(moment);
        if (review?.nth !== 1 || moment.at === "friday")
            return;
        const { point } = review;
        const { strands } = stage.roster;
        await stage.each(stage.roster.trainees, async (trainee) => {
            const { mentorId } = trainee.home;
            const chance = stage.chance("judging", trainee.reference, point.code);
            const isPart = chance.next() < 0.06;
            if (moment.at === "monday")
                await judge(stage, mentorId, trainee, point, { strands: isPart ? strands.slice(2) : strands });
            else if (chance.next() < 0.12)
                await judge(stage, mentorId, trainee, point, { strands: strands.slice(-2), higher: 1 });
        });
    };
};
//# sourceMappingURL=judge.js.map