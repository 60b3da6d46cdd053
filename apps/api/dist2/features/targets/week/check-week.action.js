import { mondayOf } from "@reviewpoint/domain/calendar";
import { refuseCheck } from "@reviewpoint/domain/targets";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { action, isRefused } from "../../../graph/writing/action.js";
import { eachItem } from "../../../graph/writing/each-item.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { CheckWeekInput } from "./check-week.input.js";
import { checkedTrainees } from "./checked-trainees.query.js";
import { checksWithin } from "./week.query.js";
import { weekCheckTable } from "./week-check.table.js";
/** Checks a week of a caseload in one pass: everybody, or nobody and each refusal under its own path. */
export const checkWeek = action({
    name: "checkWeek",
    description: "Records what a lead mentor found in a week of many trainees, all or nothing. Checking once more supersedes.",
    input: CheckWeekInput,
    right: "check-week",
    isolation: "read committed",
    async ties(performance, { trainees }) {
        const { unit, viewer } = performance;
        const ids = trainees.map(({ traineeId }) => traineeId);
        const checked = await checkedTrainees(unit, viewer, ids);
        const other = ids.find((id) => !checked.has(id));
        return other === undefined ? accessOf(viewer).ties : tiesToTrainee(performance, other);
    },
    shows: {
        trainees: {
            type: () => TraineeType,
            by: traineeById,
            isList: true,
            description: "Whose week was checked.",
        },
    },
    refusals: ["week-to-come", "note-missing", "not-found", "items-refused"],
    async perform({ unit, viewer, now, refuse }, { day, trainees }) {
        const { providerId, personId, today } = viewer;
        const monday = mondayOf(day);
        const toCome = refuseCheck(monday, "in-order", "", today);
        if (toCome)
            return refuse(toCome, "day");
        const ids = trainees.map(({ traineeId }) => traineeId);
        const [checked, versions] = [
            await checkedTrainees(unit, viewer, ids),
            await checksWithin(unit, providerId, monday, ids),
        ];
        const seen = new Set();
        const kept = await eachItem("trainees", trainees, async ({ traineeId, seenVersion, finding, note }) => {
            if (!checked.has(traineeId) || seen.has(traineeId))
                return refuse({ code: "not-found", what: "trainee to check", id: traineeId }, "traineeId");
            seen.add(traineeId);
            const currentVersion = versions.get(traineeId) ?? 0;
            if ((seenVersion ?? 0) !== currentVersion)
                return { refusal: { code: "conflict", currentVersion }, path: ["input", "seenVersion"] };
            const words = note?.trim() ?? "";
            const refusal = refuseCheck(monday, finding, words, today);
            if (refusal)
                return refuse(refusal, "note");
            const version = currentVersion + 1;
            const check = { providerId, traineeId, monday, version, finding, note: words === "" ? null : words };
            return { ...check, recordedAt: now, recordedBy: personId };
        });
        if (isRefused(kept))
            return kept;
        await unit.insert(weekCheckTable, kept);
        return { ids: { trainees: ids }, about: ids };
    },
});
//# sourceMappingURL=check-week.action.js.map