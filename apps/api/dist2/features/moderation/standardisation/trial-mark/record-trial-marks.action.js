import { refuseTrialMarks } from "@reviewpoint/domain/moderation";
import sql from "sql-template-tag";
import { rowsWithin } from "../../../../graph/reading/rows.js";
import { action } from "../../../../graph/writing/action.js";
import { changeRow } from "../../../../graph/writing/change-row.js";
import { standardisationById } from "../exercise/standardisation.loader.js";
import { standardisationToWrite } from "../exercise/standardisation-to-write.js";
import { StandardisationType } from "../exercise/standardisation.type.js";
import { participantTable } from "../participant/participant.table.js";
import { participantsWithin } from "../participant/participants-of.query.js";
import { RecordTrialMarksInput } from "./record-trial-marks.input.js";
import { trialMarkTable } from "./trial-mark.table.js";
/** Records what the viewer gives scripts, theirs alone until results are released. Given anew, the last counts. */
export const recordTrialMarks = action({
    name: "recordTrialMarks",
    description: "Records what the viewer gives scripts of an exercise of standardisation, on its days. Given anew, the last counts, until results are released.",
    input: RecordTrialMarksInput,
    right: "mark-standard-scripts",
    confined: ["marks"],
    shows: {
        standardisation: {
            type: () => StandardisationType,
            by: standardisationById,
            description: "The exercise.",
        },
    },
    refusals: [
        ...["not-found", "conflict", "takes-no-part", "trial-marking-not-open", "standardisation-released"],
        ...["nothing-marked", "script-not-of-exercise", "script-marked-twice", "off-the-scale"],
    ],
    async perform(performance, { standardisationId, expectedVersion, marks }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId, today } = viewer;
        const exercise = await standardisationToWrite(performance, standardisationId);
        const what = "exercise of standardisation";
        if (exercise === null)
            return refuse({ code: "not-found", what, id: standardisationId }, "standardisationId");
        const offered = marks.map(({ scriptId, given }) => ({ scriptId, given: given.trim() }));
        const read = rowsWithin(performance);
        const scripts = await read(sql `select id from standard_script
      where standardisation_id = ${exercise.id}::uuid`);
        const takesPart = exercise.ownVersion !== null;
        const scriptIds = scripts.map(({ id }) => id);
        const refusal = refuseTrialMarks(offered, { ...exercise, scriptIds, takesPart }, today);
        if (refusal?.code === "off-the-scale") {
            const place = offered.findIndex(({ given }) => given === refusal.value);
            return refuse(refusal, "marks", String(place), "given");
        }
        if (refusal)
            return refuse(refusal, "marks");
        if (exercise.ownVersion !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: exercise.ownVersion ?? 0 }, "expectedVersion");
        const participants = await participantsWithin(performance, exercise.id);
        const own = participants.find((one) => one.personId === personId);
        const place = { providerId, standardisationId: exercise.id, personId, sequence: own.version };
        await unit.insert(trialMarkTable, offered.map((mark) => ({ ...place, id: newId(), ...mark, recordedAt: now })));
        const [counted] = await read(sql `select count(distinct script_id)::integer as marked
      from trial_mark where standardisation_id = ${exercise.id}::uuid and person_id = ${personId}::uuid`);
        await changeRow(performance, participantTable, own, { marked: counted?.marked ?? 0 });
        return { ids: { standardisation: exercise.id } };
    },
});
//# sourceMappingURL=record-trial-marks.action.js.map