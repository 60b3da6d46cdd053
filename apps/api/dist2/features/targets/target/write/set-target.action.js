import { action, isRefused } from "../../../../graph/writing/action.js";
import { found } from "../../../../graph/writing/found.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { settingsWithin } from "../../../provider/setting/settings-within.js";
import { calendarWithin } from "../../rules/school-calendar.query.js";
import { targetById } from "../target.loader.js";
import { targetsWithin } from "../target.query.js";
import { TargetType } from "../target.type.js";
import { keepTarget, targetSettingCodes } from "./keep-target.js";
import { isOrigin } from "./is-origin.js";
import { SetTargetInput } from "./target.inputs.js";
import { targetRules } from "../../targets.settings.js";
/** Sets a target by itself, or out of something that was recorded. */
export const setTarget = action({
    name: "setTarget",
    description: "Sets a small step for a trainee, within the provider's rules.",
    input: SetTargetInput,
    right: "set-target",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { target: { type: () => TargetType, by: targetById, description: "The target." } },
    refusals: targetSettingCodes,
    async perform(performance, { traineeId, draft, origin, originId: id }) {
        const { unit, viewer, refuse } = performance;
        const { providerId, today } = viewer;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const originKind = origin ?? "set";
        const originId = originKind === "set" ? null : (id ?? "");
        if (originId !== null && !(await isOrigin(unit, providerId, { traineeId, originKind, originId })))
            return refuse({ code: "not-found", what: originKind.replaceAll("-", " "), id: originId }, "originId");
        const open = (await targetsWithin(unit, providerId, { traineeId })).filter(({ outcome }) => outcome === null);
        const rules = (await settingsWithin(performance)).of(targetRules);
        const school = await calendarWithin(unit, traineeId, today);
        const setting = { traineeId, setOn: today, originKind, originId, rules, school };
        const kept = await keepTarget(performance, setting, draft, open.length);
        if (isRefused(kept))
            return refuse(kept.refusal, "draft", ...kept.path.slice(1));
        return { ids: { target: kept.id }, about: [traineeId] };
    },
});
//# sourceMappingURL=set-target.action.js.map