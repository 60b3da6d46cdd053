import { isUuid } from "../../../graph/reading/is-uuid.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
/** How the viewer is tied to the trainees of these pieces of an exercise: what the ties to each have in common. */
export async function tiesToPieces(performance, exerciseId, pieceKeys) {
    const { unit, viewer } = performance;
    const rows = isUuid(exerciseId)
        ? await unit.rows(`select distinct trainee_id as "traineeId" from moderation_piece
         where provider_id = $1 and exercise_id = $2 and piece_key = any($3::text[]) order by 1`, [viewer.providerId, exerciseId, pieceKeys])
        : [];
    if (rows.length === 0)
        return accessOf(viewer).ties;
    const [first = [], ...others] = await Promise.all(rows.map(({ traineeId }) => tiesToTrainee(performance, traineeId)));
    return first.filter((tie) => others.every((some) => some.some(({ role, relation }) => role === tie.role && relation === tie.relation)));
}
//# sourceMappingURL=ties-to-pieces.query.js.map