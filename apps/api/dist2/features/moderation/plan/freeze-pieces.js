import { moderationFirstMarkTable } from "../piece/first-mark.table.js";
import { moderationPieceTable } from "../piece/piece.table.js";
import { numbersOf } from "../piece/numbers-of.js";
/** Keeps the population of a plan as it is: who and where, and apart from it what was given and why a piece is in. */
export async function freezePieces({ unit, viewer, newId }, ids, population, plan) {
    const { providerId } = viewer;
    const reasonsOf = new Map(plan.sampled.map(({ id, reasons }) => [id, reasons]));
    const numberOf = numbersOf(population.map(({ assessorId }) => assessorId));
    const inOrder = [...population].sort((a, b) => (a.id < b.id ? -1 : 1));
    await unit.insert(moderationPieceTable, inOrder.map((piece, at) => ({
        ...{ providerId, id: newId(), ...ids, pieceKey: piece.id, number: at + 1 },
        ...{
            traineeId: piece.traineeId,
            assessorId: piece.assessor,
            assessorNumber: numberOf.get(piece.assessorId) ?? 1,
            schoolId: piece.schoolId,
            hubId: piece.hubId,
        },
        ...{ subjectId: piece.subjectId ?? "", cohortId: piece.cohortId ?? "" },
        ...{ reviewPointId: piece.reviewPointId, strandId: piece.strandId },
        ...{ observationId: piece.observationId, submissionId: piece.submissionId },
        isSampled: reasonsOf.has(piece.id),
    })));
    await unit.insert(moderationFirstMarkTable, inOrder.map((piece) => ({
        ...{ providerId, ...ids, pieceKey: piece.id, sourceId: piece.sourceId },
        ...{ bandCode: piece.bandId, value: piece.value, flags: piece.flags },
        reasons: reasonsOf.get(piece.id) ?? null,
    })));
}
//# sourceMappingURL=freeze-pieces.js.map