import { followUpDay, refuseIntervention } from "@reviewpoint/domain/recovery";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { concernOf } from "../planning/planned.query.js";
import { rulesFor } from "../recovery-rules.js";
import { RecordInterventionInput } from "./intervention.input.js";
import { interventionById } from "./intervention.query.js";
import { interventionTable } from "./intervention.table.js";
import { InterventionType } from "./intervention.type.js";
/** Records what was done for a trainee, and by when somebody looks at it again. */
export const recordIntervention = action({
    name: "recordIntervention",
    description: "Records what was done for a trainee, or changed of their training, and by when it is followed up.",
    input: RecordInterventionInput,
    right: "record-intervention",
    isolation: "read committed",
    confined: ["account"],
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        intervention: { type: () => InterventionType, by: interventionById, description: "What was done." },
    },
    refusals: ["not-found", "words-missing", "day-to-come", "before-the-last"],
    async perform(performance, { traineeId, concernId = null, kind, madeOn, account: words, followUpOn }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: madeBy, today } = viewer;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        if (concernId !== null && (await concernOf(performance, traineeId, concernId)) === null)
            return refuse({ code: "not-found", what: "concern", id: concernId }, "concernId");
        const made = { madeOn: madeOn ?? today, account: words.trim(), followUpOn: followUpOn ?? null };
        const refusal = refuseIntervention(made, today);
        if (refusal)
            return refuse(refusal, fields[refusal.code]);
        const { setting, school } = await rulesFor(performance, traineeId, made.madeOn);
        const day = followUpDay(made, setting, school);
        const row = { providerId, id: newId(), traineeId, concernId, kind, ...made, madeBy };
        const due = { firstFollowUpOn: day, followUpOn: day };
        await unit.insert(interventionTable, [{ ...row, ...due, recordedAt: now, version: 1 }]);
        return { ids: { intervention: row.id }, about: [traineeId] };
    },
});
const fields = {
    "words-missing": "account",
    "day-to-come": "madeOn",
    "before-the-last": "followUpOn",
};
//# sourceMappingURL=record-intervention.action.js.map