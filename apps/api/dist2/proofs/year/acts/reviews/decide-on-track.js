import { reviewWeeks } from "./review-weeks.js";
/** After each review directors decide about a few in place of the rule, and take some decisions back. */
export const decideOnTrack = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    return async (moment) => {
        const review = reviewOf(moment);
        if (review?.nth !== 3 || moment.at !== "friday")
            return;
        const { point } = review;
        await stage.each(stage.roster.trainees, async ({ id, directorId, at, reference }) => {
            if (at % 6 !== 1)
                return;
            const chance = stage.chance("on track", reference, point.code);
            const place = { traineeId: id, reviewPointId: point.id };
            const status = chance.next() < 0.5 ? "ON_TRACK" : "NOT_ON_TRACK";
            const first = { ...place, expectedVersion: 0, status, reason: "Seen teaching twice." };
            const done = await stage.act("overrideOnTrack", directorId, first);
            if (!done || chance.next() < 0.6)
                return;
            const back = { status: "AS_DERIVED", reason: "The rule is right after all." };
            await stage.act("overrideOnTrack", directorId, { ...place, expectedVersion: 1, ...back });
        });
    };
};
//# sourceMappingURL=decide-on-track.js.map