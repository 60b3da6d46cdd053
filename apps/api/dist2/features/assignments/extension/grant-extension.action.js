import { checkCalendar } from "@reviewpoint/domain/moderation";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { action } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { calendarOf } from "../assignment/assignment-days.js";
import { assignmentToWrite } from "../assignment/assignment-to-write.js";
import { hasToDo, traineeOfAssignment } from "./extendable-person.query.js";
import { extensionById } from "./extension.resolver.js";
import { extensionTable } from "./extension.table.js";
import { AssignmentExtensionType } from "./extension.type.js";
import { GrantExtensionInput } from "./grant-extension.input.js";
/** Gives one person more time. A trainee's is given by whoever answers for the trainee, a marker's by whoever leads. */
export const grantExtension = action({
    name: "grantExtension",
    description: "Gives one person more time to hand in, to mark or to moderate. The days of everybody else stay.",
    input: GrantExtensionInput,
    right: "grant-extension",
    async ties(performance, { extends: what, assignmentId, personId = null, traineeId = null }) {
        const { unit, viewer } = performance;
        if (what !== "hand-in")
            return accessOf(viewer).ties.filter(({ relation }) => relation === "provider");
        const named = { traineeId, personId };
        const trainee = await traineeOfAssignment(unit, viewer.providerId, assignmentId, named);
        return tiesToTrainee(performance, trainee?.traineeId ?? traineeId ?? "");
    },
    shows: {
        extension: { type: () => AssignmentExtensionType, by: extensionById, description: "The extension." },
    },
    refusals: ["not-found", "words-missing", "nothing-to-extend", "assignment-days-wrong"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: recordedBy } = viewer;
        const { assignmentId, extends: of, untilOn, traineeId = null } = input;
        const named = { traineeId, personId: input.personId ?? null };
        if (traineeId === null && named.personId === null)
            return refuse({ code: "words-missing", what: "the one who has more time" }, "personId");
        const assignment = await assignmentToWrite(performance, assignmentId);
        if (!assignment)
            return refuse({ code: "not-found", what: "assignment", id: assignmentId }, "assignmentId");
        const trainee = await traineeOfAssignment(unit, providerId, assignmentId, named);
        const personId = of === "hand-in" ? (trainee?.personId ?? null) : traineeId === null ? named.personId : null;
        const hasWork = of === "hand-in" ||
            (personId !== null && (await hasToDo(unit, providerId, of, assignmentId, personId)));
        if (personId === null || !hasWork)
            return refuse({ code: "nothing-to-extend", of }, traineeId === null ? "personId" : "traineeId");
        const reason = input.reason.trim();
        const [wrong] = checkCalendar(calendarOf(assignment), [{ of, personId, until: untilOn, reason }]);
        if (wrong) {
            const { field, value, remedy } = wrong;
            const isReason = field.endsWith(".reason");
            return refuse({ code: "assignment-days-wrong", field, value, remedy }, isReason ? "reason" : "untilOn");
        }
        const id = newId();
        const given = { assignmentId, extends: of, personId, untilOn, reason };
        await unit.insert(extensionTable, [{ providerId, id, ...given, recordedBy, recordedAt: now }]);
        return { ids: { extension: id }, about: trainee === null ? [] : [trainee.traineeId] };
    },
});
//# sourceMappingURL=grant-extension.action.js.map