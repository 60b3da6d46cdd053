import { refuseSecondJudgement } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { eachItem } from "../../../graph/writing/each-item.js";
import { allotmentsOf } from "../allotment/allotments-of.query.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { exerciseInTurn, turnRefusals } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { frozenPieces } from "../piece/frozen-pieces.query.js";
import { forModeration } from "../population/population-of.js";
import { scaleOf } from "../population/scale-of.query.js";
import { RecordSecondJudgementsInput } from "./record-second-judgements.input.js";
import { moderationSecondJudgementTable } from "./second-judgement.table.js";
import { tiesToPieces } from "./ties-to-pieces.query.js";
/** Records what a moderator would have given, for one piece or many: each once, and never changed. */
export const recordSecondJudgements = action({
    name: "recordSecondJudgements",
    description: "Records what the viewer would have given the pieces on their desk: all of them or none. In a blind exercise first marks are shown when the viewer's last one is in.",
    input: RecordSecondJudgementsInput,
    right: "moderate",
    ties: (performance, { exerciseId, judgements }) => tiesToPieces(performance, exerciseId, judgements.map(({ pieceKey }) => pieceKey)),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    confined: ["judgements"],
    refusals: [
        ...[...turnRefusals, "items-refused", "not-on-desk", "judged-twice", "piece-withdrawn"],
        ...["moderation-not-open", "mark-missing", "off-the-scale", "finding-missing"],
    ],
    async perform(performance, { exerciseId, judgements }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: moderatorId, today } = viewer;
        const exercise = await exerciseInTurn(performance, "moderate", exerciseId);
        if (isRefused(exercise))
            return exercise;
        await forModeration(unit);
        const { levels, ...scale } = await scaleOf(unit, providerId, exercise);
        const markField = levels.length === 0 ? "mark" : "levelId";
        const pieces = await frozenPieces(unit, providerId, exercise.acceptedPlanId);
        const mine = (await allotmentsOf(unit, providerId, exerciseId)).filter((one) => one.moderatorId === moderatorId && one.releasedAt === null);
        const seen = new Set();
        const stated = await eachItem("judgements", judgements, async (item) => {
            const { pieceKey, levelId = null, mark = null, finding = null, raisesConcern } = item;
            const own = mine.find((one) => one.pieceKey === pieceKey);
            const level = levels.find(({ id }) => id === levelId);
            const value = levelId === null ? mark : level ? String(level.rank) : levelId;
            const given = { value, finding: finding?.trim() || null, raisesConcern: raisesConcern === true };
            const isWithdrawn = pieces.find(({ id }) => id === pieceKey)?.isWithdrawn ?? false;
            const isJudged = (own?.judgedAt ?? null) !== null || seen.has(pieceKey);
            const refusal = refuseSecondJudgement(given, { ...exercise, ...scale, isAllotted: own !== undefined, isJudged, isWithdrawn }, today);
            if (refusal)
                return refuse(refusal, fieldOf[refusal.code] ?? markField);
            seen.add(pieceKey);
            return { ...given, pieceKey };
        });
        if (isRefused(stated))
            return stated;
        await unit.insert(moderationSecondJudgementTable, stated.map((one) => ({ providerId, id: newId(), exerciseId, moderatorId, recordedAt: now, ...one })));
        const keys = stated.map(({ pieceKey }) => pieceKey);
        await unit.affected(`update moderation_allotment set judged_at = $5 where provider_id = $1 and exercise_id = $2
         and moderator_id = $3 and piece_key = any($4::text[])`, [providerId, exerciseId, moderatorId, keys, now]);
        const about = pieces.filter(({ id }) => keys.includes(id)).map(({ traineeId }) => traineeId);
        return { ids: { exercise: exerciseId }, about: [...new Set(about)] };
    },
});
/** The field of an item that a refusal is about; null: the one that says what is given. */
const fieldOf = {
    "not-on-desk": "pieceKey",
    "judged-twice": "pieceKey",
    "piece-withdrawn": "pieceKey",
    "moderation-not-open": "pieceKey",
    "mark-missing": null,
    "off-the-scale": null,
    "finding-missing": "finding",
};
//# sourceMappingURL=record-second-judgements.action.js.map