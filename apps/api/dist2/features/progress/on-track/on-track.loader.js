import { shownOf } from "../../../graph/guarding/row-parts.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { dayAsOf } from "../../../graph/reading/as-of/day-as-of.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partsOfReviewId } from "../../judgements/review/review-id.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { readDecisionsAbout } from "../decision/on-track-decision.query.js";
import { showDecision } from "../decision/on-track-decision.type.js";
import { frameOf } from "../narrowing/cohort-frame.js";
import { askedAt, derive } from "./derive.js";
import { readStandingsAt } from "./on-track.query.js";
import { onTrackRule } from "../progress.settings.js";
/** Whether trainees are on track at the review point with a code, else at the current one; null where it may not be seen. */
export async function onTrackOf(trainees, { code, asOf }, context) {
    const today = dayAsOf(asOf, viewerOf(context).today);
    const shown = new Set(shownOf(trainees, partnershipGuards.Trainee, "onTrack"));
    const [cohorts, settings, vocabulary] = await Promise.all([
        loadAll(cohortById, trainees.map(({ cohortId }) => cohortId), context),
        settingsOf(today, context),
        vocabularyOf(context),
    ]);
    const frames = new Map();
    for (const cohort of new Set(cohorts.filter((one) => one !== null))) {
        frames.set(cohort.id, askedAt(await frameOf(cohort, context), code, today, vocabulary));
    }
    const ids = trainees.map(({ id }) => id);
    const points = [...frames.values()].map(({ reviewPoint }) => reviewPoint.id);
    const [standingRows, decisionRows] = await Promise.all([
        readStandingsAt(ids, points, asOf, context),
        readDecisionsAbout(ids, points, asOf, context),
    ]);
    const standings = gathered(ids, standingRows, ({ traineeId }) => traineeId);
    const decisions = gathered(ids, decisionRows.map(showDecision), ({ traineeId }) => traineeId);
    const rule = settings.of(onTrackRule);
    return trainees.map((trainee, index) => {
        if (!shown.has(trainee))
            return null;
        const asked = frames.get(trainee.cohortId);
        return derive(asked, standings[index] ?? [], decisions[index] ?? [], rule);
    });
}
/** The same by the ids of reviews; null outside the viewer's scope. */
export const onTrackById = (ids, context) => Promise.all(ids.map(async (id) => {
    const { traineeId, reviewPointId } = partsOfReviewId(id);
    const [[trainee = null], [reviewPoint = null]] = await Promise.all([
        loadAll(traineeById, [traineeId], context),
        loadAll(reviewPointById, [reviewPointId], context),
    ]);
    if (!trainee || !reviewPoint)
        return null;
    return (await onTrackOf([trainee], { code: reviewPoint.code, asOf: null }, context))[0] ?? null;
}));
//# sourceMappingURL=on-track.loader.js.map