import { refuseCalendarChange } from "@reviewpoint/domain/moderation";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { calendarOf } from "../assignment/assignment-days.js";
import { assignmentById } from "../assignment/assignment.loader.js";
import { assignmentTable } from "../assignment/assignment.table.js";
import { assignmentToWrite } from "../assignment/assignment-to-write.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import { assignmentCalendarTable } from "../assignment/calendar.table.js";
import { dayField, refuseDays } from "./refuse-days.js";
import { ChangeAssignmentCalendarInput } from "./set-assignment.input.js";
/** Changes the days of an assignment, as far as they have not begun. What was set stays on record. */
export const changeAssignmentCalendar = action({
    name: "changeAssignmentCalendar",
    description: "Changes the days of an assignment that have not begun. What has begun keeps its days; single people get extensions.",
    input: ChangeAssignmentCalendarInput,
    right: "set-assignment",
    shows: {
        assignment: { type: () => AssignmentType, by: assignmentById, description: "The assignment." },
    },
    refusals: ["not-found", "conflict", "part-has-begun", "assignment-days-wrong", "day-in-past"],
    async perform(performance, { assignmentId, expectedVersion, days }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy, today } = viewer;
        const assignment = await assignmentToWrite(performance, assignmentId);
        if (!assignment)
            return refuse({ code: "not-found", what: "assignment", id: assignmentId }, "assignmentId");
        const { version: currentVersion, extensions } = assignment;
        if (currentVersion !== expectedVersion)
            return refuse({ code: "conflict", currentVersion }, "expectedVersion");
        const [before, after] = [calendarOf(assignment), calendarOf(days)];
        const begun = refuseCalendarChange(before, after, today);
        if (begun)
            return refuse(begun, "days");
        const wrong = refuseDays(after, extensions);
        if (wrong)
            return refuse(wrong, "days", dayField(wrong.field));
        const changed = { ...days };
        for (const [field, day] of Object.entries(changed)) {
            if (day < today && day !== assignment[field])
                return refuse({ code: "day-in-past", day, today }, "days", field);
        }
        await changeRow(performance, assignmentTable, assignment, changed);
        await unit.insert(assignmentCalendarTable, [
            { providerId, assignmentId, sequence: currentVersion + 1, ...changed, recordedBy, recordedAt: now },
        ]);
        return { ids: { assignment: assignmentId }, facts: { before } };
    },
});
//# sourceMappingURL=change-assignment-calendar.action.js.map