import { filledForm, refuseFormAnswers } from "@reviewpoint/domain/moderation";
import { rowsWithin } from "../../../graph/reading/rows.js";
import { action } from "../../../graph/writing/action.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
import { pieceById } from "../piece/piece.loader.js";
import { pieceToWrite, tiesToPiece } from "../piece/piece-to-write.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { feedbackVersions, lastFeedback } from "./feedback.query.js";
import { WriteFeedbackInput } from "./feedback.input.js";
import { feedbackTable } from "./feedback.table.js";
const draftColumns = ["provider_id", "piece_id", "author_id", "answers", "saved_at", "version"];
const keptAnew = `on conflict (provider_id, piece_id, author_id) do update
  set answers = excluded.answers, saved_at = excluded.saved_at, version = feedback_draft.version + 1`;
/** Writes feedback to the trainee, or keeps what is written so far. Nobody reads a draft but its author. */
export const writeFeedback = action({
    name: "writeFeedback",
    description: "Writes feedback on a piece of work, as its marker; held from the trainee until it is sent. A draft is kept for its author alone. `expectedVersion` is the piece's feedbackVersion: nothing that was written elsewhere in the meantime is lost.",
    input: WriteFeedbackInput,
    right: "mark-work",
    confined: ["answers"],
    ties: (performance, { pieceId }) => tiesToPiece(performance, pieceId),
    shows: { piece: { type: () => PieceOfWorkType, by: pieceById, description: "The piece of work." } },
    refusals: [
        ...["not-found", "not-allotted", "conflict", "unknown-question", "question-twice", "question-unanswered"],
        ...["not-an-answer", "answer-too-long"],
    ],
    async perform(performance, { pieceId, answers, isDraft, expectedVersion }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: writtenBy } = viewer;
        const piece = await pieceToWrite(performance, pieceId);
        if (!piece)
            return refuse({ code: "not-found", what: "piece of work", id: pieceId }, "pieceId");
        if (piece.markerId !== writtenBy)
            return refuse({ code: "not-allotted" }, "pieceId");
        const versions = await feedbackVersions(rowsWithin(performance), [pieceId], writtenBy);
        const currentVersion = versions.get(pieceId) ?? 0;
        if (currentVersion !== expectedVersion)
            return refuse({ code: "conflict", currentVersion }, "expectedVersion");
        const form = piece.assignment.kind.feedbackForm;
        const refusal = refuseFormAnswers(form, answers, isDraft === true);
        if (refusal)
            return refuse(refusal, "answers");
        const { traineeId } = piece;
        if (isDraft === true) {
            const row = [providerId, pieceId, writtenBy, JSON.stringify(answers), now, 1];
            await writeRows(unit, "feedback_draft", draftColumns, [row], keptAnew);
            return { ids: { piece: pieceId }, about: [traineeId] };
        }
        const sequence = (await lastFeedback(unit, providerId, pieceId)) + 1;
        const written = { answers: filledForm(form, answers), writtenBy, recordedAt: now };
        await unit.insert(feedbackTable, [{ providerId, id: newId(), pieceId, traineeId, sequence, ...written }]);
        // the draft's words go; how often it was kept stays, so that no version of feedback comes twice
        await unit.affected("update feedback_draft set answers = '[]', saved_at = $4 where provider_id = $1 and piece_id = $2 and author_id = $3", [providerId, pieceId, writtenBy, now]);
        return { ids: { piece: pieceId }, about: [traineeId] };
    },
});
//# sourceMappingURL=write-feedback.action.js.map