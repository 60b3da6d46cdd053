import { refuseWelfareCheck } from "@reviewpoint/domain/recovery";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { keepWelfareCheck } from "./keep-welfare-check.js";
import { RecordWelfareCheckInput } from "./welfare-check.input.js";
import { WelfareReceiptType } from "./welfare-check.type.js";
import { recoverySetting } from "../recovery.settings.js";
/** That there is a check, to whoever made it: the record itself is read for a purpose. */
const receipt = async (ids) => ids.map((id) => ({ id }));
/** Records how a trainee is. Only those whom the provider names may; the audit trail keeps who and when, and no words. */
export const recordWelfareCheck = action({
    name: "recordWelfareCheck",
    description: "Records how a trainee is, for a purpose and with a reason. For those whom the provider names.",
    input: RecordWelfareCheckInput,
    right: "record-welfare",
    isolation: "read committed",
    confined: ["account", "support", "reason", "purpose", "nextOn"],
    async ties(performance, { traineeId }) {
        const { welfareRoles } = (await settingsWithin(performance)).of(recoverySetting);
        const ties = await tiesToTrainee(performance, traineeId);
        return ties.filter(({ role }) => welfareRoles.includes(role));
    },
    shows: { check: { type: () => WelfareReceiptType, by: receipt, description: "That it was recorded." } },
    refusals: ["not-found", "words-missing", "day-to-come", "before-the-last"],
    async perform(performance, { traineeId, purpose, reason, account, support, checkedOn, nextOn }) {
        const { unit, viewer, refuse } = performance;
        const { providerId, today } = viewer;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const check = { checkedOn: checkedOn ?? today, account: account.trim(), reason: reason.trim() };
        const refusal = refuseWelfareCheck({ ...check, nextOn: nextOn ?? null }, today);
        if (refusal?.code === "words-missing")
            return refuse(refusal, refusal.what);
        if (refusal)
            return refuse(refusal, refusal.code === "day-to-come" ? "checkedOn" : "nextOn");
        const kept = { ...check, traineeId, concernId: null, purpose, support: support?.trim() || null };
        const id = await keepWelfareCheck(performance, { ...kept, nextOn: nextOn ?? null });
        return { ids: { check: id }, about: [traineeId] };
    },
});
//# sourceMappingURL=record-welfare-check.action.js.map