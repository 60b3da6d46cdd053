import { changedJudgements, refuseJudgement, refuseRecording } from "@reviewpoint/domain/judgements";
import { action, isRefused } from "../../../graph/writing/action.js";
import { eachItem } from "../../../graph/writing/each-item.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { evidenceRequired } from "../judgements.settings.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { judgementById } from "../judgement/judgement.loader.js";
import { judgementTable } from "../judgement/judgement.table.js";
import { JudgementType } from "../judgement/judgement.type.js";
import { reviewById } from "../review/review.loader.js";
import { reviewId } from "../review/review-id.js";
import { ReviewType } from "../review/review.type.js";
import { keepStandings } from "../standing/keep-standings.js";
import { blindPieces } from "./blind-pieces.query.js";
import { RecordJudgementsInput } from "./record-judgements.input.js";
import { reviewToWrite } from "./review-to-write.js";
const coded = (row) => ({
    ...row,
    reviewPointCode: row.reviewPointId,
    strandCode: row.strandId,
    levelCode: row.levelId,
});
/** Records a whole review of one trainee, or a part of it: all of it or nothing. */
export const recordJudgements = action({
    name: "recordJudgements",
    description: "Records judgements of one trainee at one review point, as their assessor: all of them or none. What was judged before is superseded and stays.",
    input: RecordJudgementsInput,
    right: "record-judgements",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        judgements: {
            ...{ type: () => JudgementType, by: judgementById, isList: true },
            description: "The judgements that were recorded; of what was recorded already, word for word, none.",
        },
        review: { type: () => ReviewType, by: reviewById, description: "The review as it stands now." },
    },
    refusals: [
        "not-found",
        "conflict",
        "items-refused",
        "nothing-judged",
        "window-not-open",
        "window-closed",
        "review-signed-off",
        "trainee-withdrawn",
        "trainee-deferred",
        "strand-of-another-version",
        "level-of-another-version",
        "strand-twice",
        "day-in-future",
        "judged-before-window",
        "evidence-missing",
        "judge-first",
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: assessorId, today } = viewer;
        const review = await reviewToWrite(performance, input);
        if (isRefused(review))
            return review;
        const { trainee, cohort, reviewPoint } = review;
        const pieces = await blindPieces(performance, trainee.id, reviewPoint.id);
        if (pieces > 0)
            return refuse({ code: "judge-first", pieces }, "reviewPointId");
        const closed = refuseRecording(reviewPoint, review.latest, today);
        if (closed)
            return refuse(closed, "reviewPointId");
        if (input.judgements.length === 0)
            return refuse({ code: "nothing-judged" }, "judgements");
        const settings = await settingsWithin(performance);
        const frame = {
            ...{
                window: reviewPoint,
                absence: trainee,
                evidenceRequired: settings.of(evidenceRequired),
            },
            strandIds: cohort.strands.map(({ id }) => id),
            levelIds: cohort.levels.map(({ id }) => id),
        };
        const strandIds = input.judgements.map(({ strandId }) => strandId);
        const stated = await eachItem("judgements", input.judgements, async ({ evidence = null, ...item }, index) => {
            const { strandId } = item;
            if (strandIds.indexOf(strandId) < index)
                return refuse({ code: "strand-twice", strandId }, "strandId");
            const offered = { ...item, evidence: evidence?.trim() || null };
            const refusal = refuseJudgement(offered, frame, today);
            if (refusal)
                return refuse(refusal, fieldOf[refusal.code]);
            return { ...offered, traineeId: trainee.id, reviewPointId: reviewPoint.id, assessorId };
        });
        if (isRefused(stated))
            return stated;
        const { added, changed } = changedJudgements(review.current.map(coded), stated.map(coded));
        const rows = [
            ...added.map((one) => ({ ...one, supersedesId: null })),
            ...changed.map((one) => ({ ...one.stated, supersedesId: one.current.id })),
        ].map(({ reviewPointCode: _p, strandCode: _s, levelCode: _l, ...row }) => ({
            ...{ ...row, providerId, id: newId(), recordedAt: now },
        }));
        await unit.insert(judgementTable, rows);
        await keepStandings({ unit, providerId }, [trainee], [cohort]);
        return {
            ids: { judgements: rows.map(({ id }) => id), review: reviewId(trainee.id, reviewPoint.id) },
            about: [trainee.id],
        };
    },
});
/** The field of an item that a refusal is about. */
const fieldOf = {
    "strand-of-another-version": "strandId",
    "level-of-another-version": "levelId",
    "day-in-future": "judgedOn",
    "judged-before-window": "judgedOn",
    "trainee-withdrawn": "judgedOn",
    "trainee-deferred": "judgedOn",
    "evidence-missing": "evidence",
};
//# sourceMappingURL=record-judgements.action.js.map