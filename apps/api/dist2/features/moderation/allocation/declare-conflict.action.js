import { barTo } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { exerciseInTurn, tiesToSome, turnRefusals } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { frozenPieces } from "../piece/frozen-pieces.query.js";
import { forModeration } from "../population/population-of.js";
import { DeclareConflictInput } from "./allocate-moderators.input.js";
import { releaseAllotments } from "../allotment/allotments-of.query.js";
import { moderationConflictTable } from "./conflict.table.js";
import { isDeclared, isKnown } from "./known-conflict.query.js";
const kinds = ["trainee", "assessor", "school"];
/** Declares whose work the viewer should not judge; open pieces that it bars are taken from their desk. */
export const declareConflict = action({
    name: "declareConflict",
    description: "Declares whose work the viewer should not judge in an exercise. Pieces on their desk that it is about are taken away, to be given to somebody else.",
    input: DeclareConflictInput,
    right: "moderate",
    ties: (performance, { exerciseId }) => tiesToSome(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [...turnRefusals, "conflict-declared"],
    async perform(performance, { exerciseId, with: kind, withId }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: moderatorId } = viewer;
        const exercise = await exerciseInTurn(performance, "moderate", exerciseId);
        if (isRefused(exercise))
            return exercise;
        const withKind = kinds.find((one) => one === kind);
        const isThere = withKind !== undefined && (await isKnown(performance, withKind, withId));
        if (!isThere)
            return refuse({ code: "not-found", what: kind, id: withId }, "withId");
        if (await isDeclared(performance, { exerciseId, moderatorId, withKind, withId }))
            return refuse({ code: "conflict-declared" }, "withId");
        await unit.insert(moderationConflictTable, [
            { providerId, id: newId(), exerciseId, moderatorId, withKind, withId, declaredAt: now },
        ]);
        await forModeration(unit);
        const pieces = await frozenPieces(unit, providerId, exercise.acceptedPlanId);
        const self = { id: moderatorId, schoolId: null, subjectIds: null, mostPieces: null };
        const declared = { ...self, conflicts: [{ with: withKind, id: withId }] };
        const barred = pieces.filter((piece) => barTo(declared, piece) === "declared-conflict");
        await releaseAllotments(unit, {
            ...{ providerId, exerciseId, moderatorId, pieceKeys: barred.map(({ id }) => id), at: now },
        });
        return { ids: { exercise: exerciseId } };
    },
});
//# sourceMappingURL=declare-conflict.action.js.map