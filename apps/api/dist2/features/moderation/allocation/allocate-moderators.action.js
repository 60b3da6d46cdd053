import { allocate } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise, } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { frozenPieces, moderated } from "../piece/frozen-pieces.query.js";
import { lastSequence } from "../plan/last-sequence.query.js";
import { observersOfPeriod } from "../population/observations.query.js";
import { forModeration, questionOf } from "../population/population-of.js";
import { seedOf } from "../seed/seed-of.query.js";
import { AllocateModeratorsInput } from "./allocate-moderators.input.js";
import { moderationAllocationTable } from "./allocation.table.js";
import { allotmentRow } from "../allotment/allotment-row.js";
import { moderationAllotmentTable } from "../allotment/allotment.table.js";
import { allotmentsOf } from "../allotment/allotments-of.query.js";
import { moderationModeratorTable } from "./moderator.table.js";
import { mayModerate, moderatorsOf } from "./moderators-of.query.js";
/** Divides the pieces that nobody has yet among the moderators; what can be given to nobody is kept with the reasons. */
export const allocateModerators = action({
    name: "allocateModerators",
    description: "Divides the pieces of the sample that nobody has yet among the moderators: never their own marking or school, never across a declared conflict, as evenly as that allows. What can be given to nobody is listed with what stands against each.",
    input: AllocateModeratorsInput,
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [...stepRefusals, "moderator-twice", "not-a-moderator"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const exercise = await exerciseAt(performance, "moderate", input);
        if (isRefused(exercise))
            return exercise;
        const named = input.moderators.map((one) => one.personId);
        for (const [at, moderatorId] of named.entries()) {
            if (named.indexOf(moderatorId) < at)
                return refuse({ code: "moderator-twice", moderatorId }, "moderators");
            if (!(await mayModerate(performance, moderatorId)))
                return refuse({ code: "not-a-moderator", moderatorId }, "moderators");
        }
        await nameModerators(performance, exercise.id, input.moderators);
        await forModeration(unit);
        const seed = await seedOf(unit, providerId, exercise.id);
        const sequence = (await lastSequence(performance, "moderation_allocation", exercise.id)) + 1;
        const allotments = await allotmentsOf(unit, providerId, exercise.id);
        const given = new Set(allotments.filter(({ releasedAt }) => releasedAt === null).map((one) => one.pieceKey));
        const pieces = moderated(await frozenPieces(unit, providerId, exercise.acceptedPlanId));
        const open = pieces.filter(({ id }) => !given.has(id));
        const moderators = (await moderatorsFor(performance, exercise)).map((one) => {
            const has = allotments.filter((some) => some.moderatorId === one.id && some.releasedAt === null).length;
            return one.mostPieces === null ? one : { ...one, mostPieces: Math.max(0, one.mostPieces - has) };
        });
        const { allotted, unallotted } = allocate(open, moderators, `${seed}/allocation/${sequence}`, () => exercise.closesOn);
        await unit.insert(moderationAllocationTable, [
            {
                providerId,
                id: newId(),
                exerciseId: exercise.id,
                sequence,
                unallotted,
                allocatedBy: personId,
                allocatedAt: now,
            },
        ]);
        const pieceOf = new Map(open.map((piece) => [piece.id, piece]));
        await unit.insert(moderationAllotmentTable, allotted.flatMap(({ pieceId, moderatorId, dueOn }) => {
            const piece = pieceOf.get(pieceId);
            return piece ? [allotmentRow(performance, exercise, piece, { moderatorId, dueOn, position: 2 })] : [];
        }));
        await changeRow(performance, moderationExerciseTable, exercise, {});
        return { ids: { exercise: exercise.id }, about: [...new Set(open.map(({ traineeId }) => traineeId))] };
    },
});
/** Keeps who was named; somebody who is named again takes what is said now. */
async function nameModerators({ unit, viewer, now }, exerciseId, named) {
    const { providerId, personId: namedBy } = viewer;
    for (const { personId: moderatorId, mostPieces = null } of named) {
        const where = { providerId, exerciseId, moderatorId };
        const changed = await unit.update(moderationModeratorTable, where, { mostPieces });
        if (changed === 0)
            await unit.insert(moderationModeratorTable, [{ ...where, mostPieces, namedBy, namedAt: now }]);
    }
}
/** The moderators, with the trainees whom they observed as conflicts where observations are moderated. */
export async function moderatorsFor(performance, exercise) {
    const moderators = await moderatorsOf(performance, exercise.id);
    if (exercise.observedFrom === null)
        return moderators;
    const { unit, viewer } = performance;
    const observed = await observersOfPeriod(unit, questionOf(viewer.providerId, exercise));
    return moderators.map((one) => {
        const own = observed.filter(({ observerId }) => observerId === one.id);
        const met = own.map(({ traineeId }) => ({ with: "trainee", id: traineeId }));
        return { ...one, conflicts: [...one.conflicts, ...met] };
    });
}
//# sourceMappingURL=allocate-moderators.action.js.map