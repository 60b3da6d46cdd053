import { refuseRelease } from "@reviewpoint/domain/moderation";
import { withinPurpose } from "../../../database/index.js";
import { action } from "../../../graph/writing/action.js";
import { calendarOf } from "../assignment/assignment-days.js";
import { assignmentById } from "../assignment/assignment.loader.js";
import { assignmentToWrite } from "../assignment/assignment-to-write.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import { pieceById } from "../piece/piece.loader.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { ReleaseFeedbackInput } from "../feedback/feedback.input.js";
import { keepReleases, waitingPieces } from "./release.query.js";
/** Sends trainees what was recorded since they were last sent something. On its day feedback is sent by itself. */
export const releaseFeedback = action({
    name: "releaseFeedback",
    description: "Sends the trainees of an assignment what was recorded since: never before its day. What is written by that day is sent by itself.",
    input: ReleaseFeedbackInput,
    right: "release-feedback",
    shows: {
        assignment: { type: () => AssignmentType, by: assignmentById, description: "The assignment." },
        sent: {
            ...{ type: () => PieceOfWorkType, by: pieceById, isList: true },
            description: "The pieces of work whose trainees were sent something.",
        },
    },
    refusals: ["not-found", "release-too-early", "nothing-to-release"],
    async perform(performance, { assignmentId }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: by, today } = viewer;
        const assignment = await assignmentToWrite(performance, assignmentId);
        if (!assignment)
            return refuse({ code: "not-found", what: "assignment", id: assignmentId }, "assignmentId");
        // with every mark in view: what whoever releases is to judge blind is sent like the others
        const waiting = await withinPurpose(unit, "moderation", () => waitingPieces(unit, providerId, assignmentId));
        const refusal = refuseRelease(calendarOf(assignment), waiting.length, today);
        if (refusal)
            return refuse(refusal, "assignmentId");
        const next = waiting.map(({ id, sent }) => ({ id, sequence: sent + 1 }));
        await keepReleases(unit, providerId, next, { on: today, at: now, by });
        return {
            ids: { assignment: assignmentId, sent: waiting.map(({ id }) => id) },
            about: waiting.map(({ traineeId }) => traineeId),
        };
    },
});
//# sourceMappingURL=release-feedback.action.js.map