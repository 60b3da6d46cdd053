import { checkCalendar } from "@reviewpoint/domain/moderation";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { action } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { calendarOf } from "../assignment/assignment-days.js";
import { assignmentToWrite } from "../assignment/assignment-to-write.js";
import { hasToDo, personOfTrainee, traineeOfAssignment } from "./extendable-person.query.js";
import { extensionById } from "./extension.resolver.js";
import { extensionTable } from "./extension.table.js";
import { AssignmentExtensionType } from "./extension.type.js";
import { GrantExtensionInput } from "./grant-extension.input.js";

/** Gives one person more time. A trainee's is given by whoever answers for the trainee, a marker's by whoever leads. */
export const grantExtension = action({
  name: "grantExtension",
  description:
    "Gives one person more time to hand in, to mark or to moderate. The days of everybody else stay.",
  input: GrantExtensionInput,
  right: "grant-extension",
  async ties(performance, { extends: what, assignmentId, personId, traineeId: named }) {
    const { unit, viewer } = performance;
    if (what !== "hand-in") return accessOf(viewer).ties.filter(({ relation }) => relation === "provider");
    const traineeId =
      named ?? (await traineeOfAssignment(unit, viewer.providerId, assignmentId, personId ?? ""));
    return tiesToTrainee(performance, traineeId ?? "");
  },
  shows: {
    extension: { type: () => AssignmentExtensionType, by: extensionById, description: "The extension." },
  },
  refusals: ["not-found", "words-missing", "nothing-to-extend", "assignment-days-wrong"],
  async perform(performance, input) {
    const { unit, viewer, now, newId, refuse } = performance;
    const { providerId, personId: recordedBy } = viewer;
    const { assignmentId, extends: of, untilOn, traineeId: named = null } = input;
    if ((named === null) === (input.personId == null))
      return refuse({ code: "words-missing", what: "the one who has more time" }, "personId");
    const assignment = await assignmentToWrite(performance, assignmentId);
    if (!assignment)
      return refuse({ code: "not-found", what: "assignment", id: assignmentId }, "assignmentId");
    const personId =
      named === null ? input.personId : await personOfTrainee(unit, providerId, assignmentId, named);
    const isNamedOtherwise = named !== null && of !== "hand-in";
    if (
      personId == null ||
      isNamedOtherwise ||
      !(await hasToDo(unit, providerId, of, assignmentId, personId))
    )
      return refuse({ code: "nothing-to-extend", of }, named === null ? "personId" : "traineeId");
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
    const traineeId = await traineeOfAssignment(unit, providerId, assignmentId, personId);
    return { ids: { extension: id }, about: traineeId === null ? [] : [traineeId] };
  },
});
