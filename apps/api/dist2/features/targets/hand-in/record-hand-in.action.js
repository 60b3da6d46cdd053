import { handInDue, refuseHandIn } from "@reviewpoint/domain/targets";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { calendarWithin } from "../rules/school-calendar.query.js";
import { clockMoment } from "./clock-moment.js";
import { RecordHandInInput } from "./hand-in.inputs.js";
import { handInById } from "./hand-in.loader.js";
import { agreementWithin, isCurrentHandIn, ruleOf } from "./hand-in.query.js";
import { handInTable } from "./hand-in.table.js";
import { HandInType } from "./hand-in.types.js";
import { timeZone } from "../../provider/setting/time-zone.js";
/** Records what was handed in for a lesson, or that nothing was, against what is agreed. */
export const recordHandIn = action({
    name: "recordHandIn",
    description: "Records what was handed in for a lesson, or that nothing was. A mistaken record is superseded.",
    input: RecordHandInInput,
    right: "record-hand-in",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { handIn: { type: () => HandInType, by: handInById, description: "What was recorded." } },
    refusals: ["not-found", "hand-in-not-agreed", "material-missing", "hand-in-to-come"],
    async perform({ unit, viewer, now, newId, refuse }, input) {
        const zone = (await settingsWithin({ unit, viewer })).of(timeZone);
        const { providerId, personId } = viewer;
        const { traineeId, material, lessonOn, supersedesId = null } = input;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const isSuperseding = supersedesId !== null;
        if (isSuperseding &&
            !(isUuid(supersedesId) && (await isCurrentHandIn(unit, providerId, traineeId, supersedesId))))
            return refuse({ code: "not-found", what: "hand-in", id: supersedesId }, "supersedesId");
        const agreed = await agreementWithin(unit, providerId, traineeId);
        const rule = agreed === null ? null : ruleOf(agreed);
        const handedInAt = input.handedInAt == null ? null : clockMoment(input.handedInAt, zone);
        const refusal = refuseHandIn(rule, material, handedInAt, clockMoment(now, zone));
        if (rule === null || refusal)
            return refuse(refusal ?? { code: "hand-in-not-agreed" }, refusal ? fields[refusal.code] : "traineeId");
        const dueAt = handInDue(rule, lessonOn, await calendarWithin(unit, traineeId, lessonOn));
        const id = newId();
        const row = { providerId, id, traineeId, material: material.trim(), lessonOn, dueAt, handedInAt };
        await unit.insert(handInTable, [{ ...row, recordedAt: now, recordedBy: personId, supersedesId }]);
        return { ids: { handIn: id }, about: [traineeId] };
    },
});
const fields = {
    "hand-in-not-agreed": "traineeId",
    "material-missing": "material",
    "hand-in-to-come": "handedInAt",
};
//# sourceMappingURL=record-hand-in.action.js.map