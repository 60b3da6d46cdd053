import { decide } from "@reviewpoint/domain/access";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { assignmentTable } from "../assignment/assignment.table.js";
import { extensionsOf } from "../assignment/assignment-to-write.js";
import { piecesKnown } from "./piece.query.js";
/** The piece of work with this id; null where the provider has none. */
export async function pieceToWrite({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [row] = await unit.rows(`select ${selectList(assignmentTable, "assignment").sql}, piece.id as "pieceId", piece.trainee_id as "traineeId",
       trainee.person_id as "personId", ${extensionsOf} as extensions, allotted.marker_id as "markerId",
       coalesce(handed.attempt, 0) as attempts, first.id is not null as "isMarked",
       case when handed.attempt is null then taken_back.withdrawn_on end as "withdrawnOn",
       coalesce(marked.sequence, 0) as "markVersion"
     from ${piecesKnown(null).sql} where piece.provider_id = $1 and piece.id = $2`, [viewer.providerId, id]);
    if (!row)
        return null;
    const { pieceId, traineeId, personId, extensions, markerId, attempts, withdrawnOn, ...rest } = row;
    const { isMarked, markVersion, ...assignment } = rest;
    return {
        ...{ id: pieceId, traineeId, personId, assignment, extensions, markerId, attempts },
        ...{ withdrawnOn, isMarked, markVersion },
    };
}
/** How the viewer is tied to the trainee of a piece of work: what an action's `ties` answers. */
export async function tiesToPiece(performance, id) {
    const found = await pieceToWrite(performance, id);
    return tiesToTrainee(performance, found?.traineeId ?? "");
}
/**
 * The same of several pieces: the ties to one of them about whose trainee the viewer may not do the act, if there is any;
 * else to the first. Without pieces, the roles count for the provider as a whole.
 */
export async function tiesToPieces(performance, ids, act) {
    const { policy, ties: held } = accessOf(performance.viewer);
    let first = null;
    for (const id of new Set(ids)) {
        const ties = await tiesToPiece(performance, id);
        if (decide({ ties, act }, policy).effect !== "allow")
            return ties;
        first ??= ties;
    }
    return first ?? held;
}
//# sourceMappingURL=piece-to-write.js.map