import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { calendarOf } from "../assignment/assignment-days.js";
import { assignmentStrandTable } from "../assignment/assignment-strand.table.js";
import { assignmentSubjectTable } from "../assignment/assignment-subject.table.js";
import { assignmentById } from "../assignment/assignment.loader.js";
import { assignmentTable } from "../assignment/assignment.table.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import { assignmentCalendarTable } from "../assignment/calendar.table.js";
import { pieceTable } from "../piece/piece.table.js";
import { strandsOfCohort, traineesToSet } from "./cohort-set.query.js";
import { dayField, refuseDays } from "./refuse-days.js";
import { SetAssignmentInput } from "./set-assignment.input.js";
import { assignmentKinds } from "../assignments.settings.js";
/** Sets an assignment: what the provider's kind says today is frozen with it, and each trainee has a piece of work to do. */
export const setAssignment = action({
    name: "setAssignment",
    description: "Sets a written assignment to a cohort or some of its subjects. The kind's scale, forms and rules are frozen as they are today.",
    input: SetAssignmentInput,
    right: "set-assignment",
    shows: {
        assignment: { type: () => AssignmentType, by: assignmentById, description: "The assignment." },
    },
    refusals: [
        ...["not-found", "title-missing", "unknown-assignment-kind", "strand-of-another-version"],
        ...["assignment-days-wrong", "nobody-to-set"],
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: setBy } = viewer;
        const { cohortId, days } = input;
        const [subjectIds, strandIds] = [input.subjectIds ?? [], input.strandIds].map((ids) => [...new Set(ids)]);
        const title = input.title.trim();
        if (title === "")
            return refuse({ code: "title-missing" }, "title");
        const kinds = (await settingsWithin(performance)).of(assignmentKinds);
        const kind = kinds.find(({ code }) => code === input.kindCode);
        if (!kind) {
            const known = kinds.map(({ code }) => code);
            return refuse({ code: "unknown-assignment-kind", kind: input.kindCode, known }, "kindCode");
        }
        if (!(await found(unit, providerId, "cohort", cohortId)))
            return refuse({ code: "not-found", what: "cohort", id: cohortId }, "cohortId");
        const unknown = await firstUnknown(performance, "subject", subjectIds ?? []);
        if (unknown !== null)
            return refuse({ code: "not-found", what: "subject", id: unknown }, "subjectIds");
        const strands = await strandsOfCohort(unit, providerId, cohortId);
        const other = strandIds?.find((id) => !strands.includes(id));
        if (other !== undefined)
            return refuse({ code: "strand-of-another-version", strandId: other }, "strandIds");
        const wrong = refuseDays(calendarOf(days), []);
        if (wrong)
            return refuse(wrong, "days", dayField(wrong.field));
        const traineeIds = await traineesToSet(unit, providerId, cohortId, subjectIds ?? []);
        if (traineeIds.length === 0)
            return refuse({ code: "nobody-to-set" }, "cohortId");
        const id = newId();
        const of = { providerId, assignmentId: id };
        const at = { recordedAt: now };
        await unit.insert(assignmentTable, [
            { providerId, id, title, kindCode: kind.code, kind, cohortId, ...days, setBy, ...at, version: 1 },
        ]);
        await unit.insert(assignmentCalendarTable, [{ ...of, sequence: 1, ...days, recordedBy: setBy, ...at }]);
        await unit.insert(assignmentSubjectTable, (subjectIds ?? []).map((subjectId) => ({ ...of, subjectId })));
        await unit.insert(assignmentStrandTable, (strandIds ?? []).map((strandId) => ({ ...of, strandId })));
        await unit.insert(pieceTable, traineeIds.map((traineeId) => ({ ...of, id: newId(), traineeId, ...at })));
        return { ids: { assignment: id } };
    },
});
async function firstUnknown({ unit, viewer }, table, ids) {
    for (const id of ids)
        if (!(await found(unit, viewer.providerId, table, id)))
            return id;
    return null;
}
//# sourceMappingURL=set-assignment.action.js.map