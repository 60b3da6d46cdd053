import { action } from "../../../graph/writing/action.js";
import { pieceById } from "../piece/piece.loader.js";
import { pieceToWrite, tiesToPiece } from "../piece/piece-to-write.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { countingSubmission } from "./piece-of-trainee.query.js";
import { WithdrawSubmissionInput } from "./submission.input.js";
import { submissionWithdrawalTable } from "./withdrawal.table.js";
/** Says that a script does not count; it stays on record, and its attempt is free again. */
export const withdrawSubmission = action({
    name: "withdrawSubmission",
    description: "Withdraws the last script that counts, with the reason. Another may be handed in in its place.",
    input: WithdrawSubmissionInput,
    right: "record-submission",
    ties: (performance, { pieceId }) => tiesToPiece(performance, pieceId),
    shows: { piece: { type: () => PieceOfWorkType, by: pieceById, description: "The piece of work." } },
    refusals: ["not-found", "nothing-handed-in", "reason-missing"],
    async perform(performance, { pieceId, reason }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy, today } = viewer;
        const piece = await pieceToWrite(performance, pieceId);
        if (!piece)
            return refuse({ code: "not-found", what: "piece of work", id: pieceId }, "pieceId");
        const submissionId = await countingSubmission(unit, providerId, pieceId);
        if (submissionId === null)
            return refuse({ code: "nothing-handed-in" }, "pieceId");
        if (reason.trim() === "")
            return refuse({ code: "reason-missing" }, "reason");
        const why = { withdrawnOn: today, reason: reason.trim(), recordedBy, recordedAt: now };
        await unit.insert(submissionWithdrawalTable, [{ providerId, submissionId, ...why }]);
        return { ids: { piece: pieceId }, about: [piece.traineeId] };
    },
});
//# sourceMappingURL=withdraw-submission.action.js.map