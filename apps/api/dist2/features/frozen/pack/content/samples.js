import { inclusionSentence } from "@reviewpoint/domain/moderation";
import { pseudonym } from "./pseudonym.js";
const isModerated = ({ isSampled, isAdded }) => isSampled || isAdded;
/** 2: every sampled piece, with its marks, and why it is in the sample. */
export function sampleSection(exercises) {
    const columns = [
        ...["Exercise", "Piece", "Trainee", "Subject", "School", "Assessor", "Moderator"],
        ...["First mark", "Moderator's mark", "Mark after moderation", "Changed", "Why it is in the sample"],
        ...["Finding", "Judged on", "Due on", "In time"],
    ];
    const rows = exercises.flatMap((exercise) => exercise.pieces.filter(isModerated).map((piece) => {
        const reasons = exercise.plan
            ? piece.reasons.map((reason) => inclusionSentence(reason, exercise.plan.policy))
            : [];
        const after = piece.changedTo ?? piece.first;
        return [
            ...[exercise.title, piece.key, pseudonym("P", piece.traineeId), piece.subject],
            ...[pseudonym("S", piece.schoolId), pseudonym("A", piece.assessorId)],
            ...[pseudonym("M", piece.moderatorId), piece.first, piece.moderated, after],
            piece.changedTo !== null && piece.changedTo !== piece.first ? "yes" : "no",
            piece.isAdded ? "The sample was extended" : reasons.join(" "),
            ...[piece.finding, piece.judgedOn, piece.dueOn, inTime(piece)],
        ];
    }));
    return {
        ...{ number: 2, title: "Sample" },
        notes: [
            rows.length === 0
                ? "No sample is drawn."
                : `${rows.length} pieces of work are in the samples. Trainees, assessors, moderators and schools stand under pseudonyms.`,
        ],
        tables: [{ name: "sample", title: "The sample", columns, rows }],
    };
}
function inTime({ judgedOn, dueOn }) {
    if (judgedOn === null)
        return "not judged";
    return dueOn === null || judgedOn <= dueOn ? "yes" : "no";
}
//# sourceMappingURL=samples.js.map