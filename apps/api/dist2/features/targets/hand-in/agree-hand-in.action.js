import { refuseAgreement } from "@reviewpoint/domain/targets";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { AgreeHandInInput } from "./hand-in.inputs.js";
import { agreementWithin } from "./hand-in.query.js";
import { handInAgreementTable } from "./hand-in-agreement.table.js";
/** Records what trainee and mentor agreed about handing in; a newer agreement supersedes. */
export const agreeHandIn = action({
    name: "agreeHandIn",
    description: "Records how and by when a trainee hands in plans. What was handed in before stays as it was agreed.",
    input: AgreeHandInInput,
    right: "agree-hand-in",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        trainee: { type: () => TraineeType, by: traineeById, description: "The trainee, with what is agreed." },
    },
    refusals: ["not-found", "conflict", "way-missing", "not-a-clock-time", "days-out-of-bounds"],
    async perform({ unit, viewer, now, refuse }, input) {
        const { providerId, personId } = viewer;
        const { traineeId, expectedVersion, kind, time } = input;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const currentVersion = (await agreementWithin(unit, providerId, traineeId))?.version ?? 0;
        if (expectedVersion !== currentVersion)
            return refuse({ code: "conflict", currentVersion }, "expectedVersion");
        const weekday = kind === "weekly" ? (input.weekday ?? 0) : null;
        if (weekday !== null && (weekday < 1 || weekday > 7))
            return refuse({ code: "not-found", what: "day of the week", id: String(weekday) }, "weekday");
        const days = kind === "weekly" ? null : (input.days ?? -1);
        const counted = kind === "weekly" ? null : (input.counted ?? "school_days");
        const refusal = refuseAgreement(input.way, { kind, weekday, days, counted, time });
        if (refusal)
            return refuse(refusal, fields[refusal.code]);
        const way = input.way.trim();
        const row = { providerId, traineeId, version: currentVersion + 1, way, kind, days, counted, time };
        await unit.insert(handInAgreementTable, [
            { ...row, weekday: weekday, recordedAt: now, recordedBy: personId },
        ]);
        return { ids: { trainee: traineeId }, about: [traineeId] };
    },
});
const fields = { "way-missing": "way", "not-a-clock-time": "time", "days-out-of-bounds": "days" };
//# sourceMappingURL=agree-hand-in.action.js.map