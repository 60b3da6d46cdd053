import { filledForm, refuseMark } from "@reviewpoint/domain/moderation";
import { calendarOf } from "../assignment/assignment-days.js";
import { pieceToWrite } from "../piece/piece-to-write.js";
import { keepMarks } from "./keep-marks.js";
/** Everything for which a first mark can be refused. */
export const markCodes = [
    ...["not-found", "conflict", "not-allotted", "marking-not-open", "marking-closed"],
    ...["script-withdrawn", "nothing-handed-in", "moderation-has-begun", "mark-off-scale"],
    ...[
        "unknown-question",
        "question-twice",
        "question-unanswered",
        "not-an-answer",
        "answer-too-long",
    ],
];
/** Gives a piece of work its first mark, or corrects it, as the viewer. */
export async function markPiece(performance, { pieceId, expectedVersion, value = null, answers }) {
    const { viewer, refuse } = performance;
    const piece = await pieceToWrite(performance, pieceId);
    if (!piece)
        return refuse({ code: "not-found", what: "piece of work", id: pieceId }, "pieceId");
    const { assignment, extensions, traineeId, markVersion: currentVersion } = piece;
    const { kind } = assignment;
    const setting = { calendar: calendarOf(assignment), extensions, rules: kind, today: viewer.today };
    const mark = value?.trim() || null;
    // whoever does not mark it is told no version; its marker is told of a newer one before anything else
    if (piece.markerId === viewer.personId && currentVersion !== expectedVersion)
        return refuse({ code: "conflict", currentVersion }, "expectedVersion");
    const refusal = refuseMark(piece, viewer.personId, { value: mark, answers }, setting);
    if (refusal)
        return refuse(refusal, fieldOf(refusal));
    const filled = filledForm(kind.markForm, answers);
    const attempt = Math.max(1, piece.attempts);
    await keepMarks(performance, "first", [
        { pieceId, traineeId, attempt, value: mark, answers: filled, kind },
    ]);
    return { pieceId, traineeId };
}
/** The field of the input that a refusal is about. */
function fieldOf(refusal) {
    if (refusal.code === "mark-off-scale" || refusal.code === "nothing-handed-in")
        return "value";
    return "question" in refusal ? "answers" : "pieceId";
}
//# sourceMappingURL=mark-piece.js.map