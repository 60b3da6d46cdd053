import { keepMarks } from "../../../assignments/index.js";
import { kindOf } from "../../population/scale-of.query.js";
/** Gives pieces of work their ACTUAL marks, those after moderation. The FIRST marks stay as they were given. */
export async function keepActualMarks(performance, { assignmentId }, wanted) {
    const { unit, viewer } = performance;
    const kind = await kindOf(unit, viewer.providerId, assignmentId ?? "");
    const attempts = await attemptsOf(performance, wanted.map(({ piece }) => piece.sourceId));
    const ids = await keepMarks(performance, "actual", wanted.map(({ piece: { id: pieceId, traineeId, sourceId }, after: value }) => ({
        ...{ pieceId, traineeId, value, answers: [], kind },
        attempt: attempts.get(sourceId) ?? 1,
    })));
    return wanted.map((mark, at) => ({ ...mark, sourceAfter: ids[at] }));
}
/** The attempt that each of these marks was given for. */
async function attemptsOf({ unit, viewer }, markIds) {
    const rows = await unit.rows("select id, attempt from mark where provider_id = $1 and id = any($2::uuid[])", [viewer.providerId, markIds]);
    return new Map(rows.map(({ id, attempt }) => [id, attempt]));
}
//# sourceMappingURL=keep-actual-marks.js.map