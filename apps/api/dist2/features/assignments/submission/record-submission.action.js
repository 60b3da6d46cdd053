import { lateDays, refuseSubmission } from "@reviewpoint/domain/moderation";
import { action } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { calendarOf } from "../assignment/assignment-days.js";
import { pieceById } from "../piece/piece.loader.js";
import { pieceTable } from "../piece/piece.table.js";
import { pieceToWrite } from "../piece/piece-to-write.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { setTrainee } from "./piece-of-trainee.query.js";
import { RecordSubmissionInput } from "./submission.input.js";
import { submissionTable } from "./submission.table.js";
/** Takes in what a trainee handed in; how late it is follows from the assignment's rule and the trainee's extensions. */
export const recordSubmission = action({
    name: "recordSubmission",
    description: "Records what a trainee handed in. A further attempt is for work that was marked and did not pass, as often as the assignment allows.",
    input: RecordSubmissionInput,
    right: "record-submission",
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { piece: { type: () => PieceOfWorkType, by: pieceById, description: "The piece of work." } },
    refusals: [
        ...["not-found", "day-in-future", "handed-in-too-late", "already-handed-in"],
        "attempt-not-called-for",
    ],
    async perform(performance, { assignmentId, traineeId, receivedOn }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: recordedBy, today } = viewer;
        const set = await setTrainee(unit, providerId, assignmentId, traineeId);
        if (!set)
            return refuse({ code: "not-found", what: "assignment", id: assignmentId }, "assignmentId");
        if (receivedOn > today)
            return refuse({ code: "day-in-future", day: receivedOn, today }, "receivedOn");
        const id = set.pieceId ?? newId();
        if (set.pieceId === null)
            await unit.insert(pieceTable, [{ providerId, id, assignmentId, traineeId, recordedAt: now }]);
        const piece = await pieceToWrite(performance, id);
        if (!piece)
            throw new Error("a piece of work that was just made is there");
        const { personId, attempts, extensions, assignment } = piece;
        const [calendar, rules] = [calendarOf(assignment), assignment.kind];
        const earlier = { personId, attempts, mark: set.mark };
        const refusal = refuseSubmission(earlier, receivedOn, calendar, extensions, rules);
        if (refusal)
            return refuse(refusal, "receivedOn");
        const daysLate = attempts > 0 ? 0 : lateDays(personId, receivedOn, calendar, extensions, rules.late);
        const numbers = { sequence: set.submissions + 1, attempt: attempts + 1, daysLate };
        await unit.insert(submissionTable, [
            { providerId, id: newId(), pieceId: id, ...numbers, receivedOn, recordedBy, recordedAt: now },
        ]);
        return { ids: { piece: id }, about: [traineeId] };
    },
});
//# sourceMappingURL=record-submission.action.js.map