import { stalePieces } from "@reviewpoint/domain/moderation";
import { frozenPieces, moderated } from "../piece/frozen-pieces.query.js";
import { populationOf } from "../population/population-of.js";
import { secondJudgementsOf } from "../second-judgement/second-judgements-of.query.js";
import { changesOf } from "./changes-of.query.js";
/** Reads an exercise's marks: as they were frozen, as moderators gave them, as they are now. */
export async function moderatedMarks(unit, providerId, exercise) {
    const planId = exercise.acceptedPlanId;
    const pieces = planId === null ? [] : await frozenPieces(unit, providerId, planId);
    const judgements = await secondJudgementsOf(unit, providerId, exercise.id);
    const population = await populationOf(unit, providerId, exercise);
    const now = new Map(population.map((piece) => [piece.id, piece]));
    const changes = await changesOf(unit, providerId, exercise.id);
    return { pieces, judgements, now, changes, ...compared({ pieces, judgements, now, changes }) };
}
/**
 * The pieces that were marked twice. A mark that was changed after it was moderated makes a piece stale, unless a third
 * person judged it after the change: theirs is then compared with the new mark. Marks that moderation itself moved are no
 * changes.
 */
export function compared({ pieces, judgements, now, changes, }) {
    const last = new Map(judgements.map((one) => [one.pieceKey, one]));
    const moved = new Set(changes.map(({ sourceAfter }) => sourceAfter));
    const doubles = [];
    const current = new Map();
    for (const piece of moderated(pieces)) {
        const { id, assessorId, value } = piece;
        const judgement = last.get(id);
        const found = now.get(id);
        if (value === null || judgement === undefined || judgement.value === null)
            continue;
        const isMoved = found !== undefined && moved.has(found.sourceId);
        const isJudgedSince = found !== undefined && found.givenAt <= judgement.recordedAt && judgement.position > 2;
        const first = isJudgedSince && !isMoved ? (found.value ?? value) : value;
        doubles.push({ pieceId: id, assessorId, first, moderated: judgement.value });
        current.set(id, isMoved ? first : (found?.value ?? null));
    }
    return { doubles, stale: stalePieces(doubles, current) };
}
/** The pieces that were judged of those assessors of whom nothing was marked twice. */
export function unratedPieces({ pieces, judgements, doubles, }) {
    const rated = new Set(doubles.map(({ assessorId }) => assessorId));
    const judged = new Set(judgements.map(({ pieceKey }) => pieceKey));
    return moderated(pieces).filter(({ id, assessorId }) => judged.has(id) && !rated.has(assessorId));
}
//# sourceMappingURL=moderated-marks.js.map