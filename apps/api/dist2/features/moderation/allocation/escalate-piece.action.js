import { barTo, bars } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { frozenPieces } from "../piece/frozen-pieces.query.js";
import { forModeration } from "../population/population-of.js";
import { EscalatePieceInput } from "./allocate-moderators.input.js";
import { moderatorsFor } from "./allocate-moderators.action.js";
import { allotmentRow } from "../allotment/allotment-row.js";
import { moderationAllotmentTable } from "../allotment/allotment.table.js";
import { allotmentsOf } from "../allotment/allotments-of.query.js";
import { moderationModeratorTable } from "./moderator.table.js";
import { mayModerate } from "./moderators-of.query.js";
/** Gives a piece that was judged twice to a third person. */
export const escalatePiece = action({
    name: "escalatePiece",
    description: "Gives a piece that was judged a second time to a third person, who sees neither mark in a blind exercise. Theirs then counts as the moderator's.",
    input: EscalatePieceInput,
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [
        ...stepRefusals,
        "not-a-moderator",
        "barred-from-piece",
        "pieces-outstanding",
        "piece-withdrawn",
    ],
    async perform(performance, input) {
        const { unit, viewer, now, refuse } = performance;
        const { pieceKey, moderatorId } = input;
        const { providerId } = viewer;
        const exercise = await exerciseAt(performance, "moderate", input);
        if (isRefused(exercise))
            return exercise;
        if (!(await mayModerate(performance, moderatorId)))
            return refuse({ code: "not-a-moderator", moderatorId }, "moderatorId");
        await forModeration(unit);
        const pieces = await frozenPieces(unit, providerId, exercise.acceptedPlanId);
        const piece = pieces.find(({ id }) => id === pieceKey);
        if (!piece)
            return refuse({ code: "not-found", what: "piece", id: pieceKey }, "pieceKey");
        if (piece.isWithdrawn)
            return refuse({ code: "piece-withdrawn" }, "pieceKey");
        const living = (await allotmentsOf(unit, providerId, exercise.id)).filter((one) => one.pieceKey === pieceKey);
        const open = living.filter(({ judgedAt, releasedAt }) => judgedAt === null && releasedAt === null);
        const isJudged = living.some(({ judgedAt }) => judgedAt !== null);
        if (open.length > 0 || !isJudged)
            return refuse({ code: "pieces-outstanding", pieces: 1 }, "pieceKey");
        if (living.some((one) => one.moderatorId === moderatorId))
            return refuse({ code: "barred-from-piece", bar: "has had it before" }, "moderatorId");
        const named = { providerId, exerciseId: exercise.id, moderatorId };
        const isNew = (await moderatorsFor(performance, exercise)).every(({ id }) => id !== moderatorId);
        if (isNew)
            await unit.insert(moderationModeratorTable, [
                { ...named, mostPieces: null, namedBy: viewer.personId, namedAt: now },
            ]);
        const moderator = (await moderatorsFor(performance, exercise)).find(({ id }) => id === moderatorId);
        const bar = moderator === undefined ? null : barTo(moderator, piece);
        if (bar !== null)
            return refuse({ code: "barred-from-piece", bar: bars[bar] }, "moderatorId");
        const position = Math.max(...living.map((one) => one.position)) + 1;
        const to = { moderatorId, dueOn: exercise.closesOn, position };
        await unit.insert(moderationAllotmentTable, [allotmentRow(performance, exercise, piece, to)]);
        await changeRow(performance, moderationExerciseTable, exercise, {});
        return { ids: { exercise: exercise.id }, about: [piece.traineeId] };
    },
});
//# sourceMappingURL=escalate-piece.action.js.map