import { currentJudgements, refuseRecording, standingState, } from "@reviewpoint/domain/judgements";
import { onTrack } from "@reviewpoint/domain/progress";
const present = { withdrawnOn: null, deferredOn: null, returnedOn: null };
/** Judgements and steps of a review point in the order in which they were recorded. */
const deedsAt = ({ deeds }, { id }, ...acts) => deeds(...acts).filter(({ input }) => input.reviewPointId === id);
/**
 * Every judgement of a review point, each superseding the one on its strand before it; those that moderation moved came
 * after all others.
 */
export function judgementsAt(told, point) {
    const last = new Map();
    const given = deedsAt(told, point, "recordJudgements").map(({ input, by, on }) => ({
        ...{ by, on, judgements: input.judgements },
    }));
    const moved = told.moved.filter(({ reviewPointId }) => reviewPointId === point.id);
    const all = [...given, { by: "moderation", on: told.today, judgements: moved }];
    return all.flatMap(({ by, on, judgements }, turn) => judgements.map(({ strandId, levelId }, at) => {
        const id = `${turn}-${at}`;
        const supersedesId = last.get(strandId) ?? null;
        last.set(strandId, id);
        const recordedAt = `2026-01-01T00:00:00.${String(turn).padStart(3, "0")}Z`;
        const subject = { traineeId: told.trainee.id, reviewPointCode: point.code, strandCode: strandId };
        return { ...subject, id, recordedAt, supersedesId, levelId, by, on };
    }));
}
/** What was last done with a review as a whole. */
const latestStep = (told, point) => {
    const last = deedsAt(told, point, "signOffReview", "reopenReview").at(-1);
    if (!last)
        return null;
    return last.act === "signOffReview"
        ? { kind: "signed-off", on: last.on }
        : { kind: "reopened", on: last.on, until: last.input.until };
};
/** Reviews: whether judgements may be recorded, and how often something was. */
export const reviews = {
    what: "review",
    fields: "reviews { version state reviewPoint { code } }",
    read: ({ reviews: all }) => all
        .filter(({ version }) => version > 0)
        .map(({ reviewPoint: { code }, version, state }) => ({ code, version, state })),
    fold: (told) => told.roster.reviewPoints.flatMap((point) => {
        const judged = judgementsAt(told, point).length;
        const steps = deedsAt(told, point, "signOffReview", "reopenReview").length;
        if (judged + steps === 0)
            return [];
        const refusal = refuseRecording(point, latestStep(told, point), told.today);
        const states = {
            "review-signed-off": "SIGNED_OFF",
            "window-closed": "CLOSED",
            "window-not-open": "NOT_OPEN",
        };
        const state = refusal ? states[refusal.code] : "OPEN";
        return [{ code: point.code, version: judged + steps, state }];
    }),
};
/** Standings: the level on each strand at each review point, or that there is none. */
export const standings = {
    what: "standing",
    fields: "standings { state reviewPoint { code } strand { code } level { rank } }",
    read: ({ standings: all }) => all.map(({ reviewPoint, strand, level, state }) => ({
        ...{ point: reviewPoint.code, strand: strand.code, state, rank: level?.rank ?? null },
    })),
    fold: (told) => standingsOf(told).map(({ point, strand, state, rank }) => ({
        point,
        strand,
        state: state.toUpperCase(),
        rank,
    })),
};
function standingsOf(told) {
    const { roster } = told;
    return roster.reviewPoints.flatMap((point) => {
        const current = currentJudgements(judgementsAt(told, point));
        return roster.strands.map((strand) => {
            const judgement = current.find(({ strandCode }) => strandCode === strand.id);
            const rank = roster.levels.find(({ id }) => id === judgement?.levelId)?.rank ?? null;
            const state = standingState(present, point, judgement ? { levelCode: judgement.levelId } : null);
            return { point: point.code, strand: strand.code, state, rank };
        });
    });
}
/** Whether the trainee is on track at each review point: by the rule, and by whoever decided in place of it. */
export const decisions = {
    what: "decision on track",
    fields: `standings { reviewPoint { code } strand { code } expectedLevel { rank } }
    ${["R1", "R2", "R3"].map((code) => `${code}: onTrack(reviewPoint: "${code}") { version status derived }`).join(" ")}`,
    read: (trainee, { roster }) => roster.reviewPoints.map(({ code }) => ({ code, ...trainee[code] })),
    fold: (told, { standings: expected }) => told.roster.reviewPoints.map((point) => {
        const rows = standingsOf(told)
            .filter((one) => one.point === point.code)
            .map(({ strand, state, rank }) => ({
            ...{ traineeId: told.trainee.id, reviewPointCode: point.code, strandCode: strand, state },
            levelRank: rank,
            expectedRank: expected.find((one) => one.reviewPoint.code === point.code && one.strand.code === strand)?.expectedLevel?.rank ?? null,
        }));
        const decided = deedsAt(told, point, "overrideOnTrack");
        const last = decided.at(-1)?.input;
        const status = { ON_TRACK: "on_track", NOT_ON_TRACK: "not_on_track" }[String(last?.status)];
        const found = onTrack(rows, told.onTrackRule, status ? { status, reason: last.reason } : null);
        const shown = { status: found.status.toUpperCase(), derived: found.derived.toUpperCase() };
        return { code: point.code, version: decided.length, ...shown };
    }),
};
//# sourceMappingURL=reviews.js.map