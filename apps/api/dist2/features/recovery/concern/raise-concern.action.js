import { planDueOn, refuseConcern } from "@reviewpoint/domain/recovery";
import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { rulesFor } from "../recovery-rules.js";
import { keepWelfareCheck } from "../welfare/keep-welfare-check.js";
import { RaiseConcernInput } from "./concern.input.js";
import { concernById } from "./concern.query.js";
import { concernTable } from "./concern.table.js";
import { ConcernType } from "./concern.type.js";
/** Raises a concern. That there is one is told to the hub team at once; what it says stays where it is protected. */
export const raiseConcern = action({
    name: "raiseConcern",
    description: "Raises a concern about a trainee. The hub team is told at once that there is one, and not what it says.",
    input: RaiseConcernInput,
    right: "raise-concern",
    isolation: "read committed",
    confined: ["account"],
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { concern: { type: () => ConcernType, by: concernById, description: "The concern." } },
    refusals: ["not-found", "words-missing", "day-to-come"],
    async perform(performance, { traineeId, kind, raisedOn: seenOn, account: words }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId, today } = viewer;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const raisedOn = seenOn ?? today;
        const refusal = refuseConcern({ kind, raisedOn, account: words }, today);
        if (refusal)
            return refuse(refusal, refusal.code === "day-to-come" ? "raisedOn" : "account");
        const { setting, school } = await rulesFor(performance, traineeId, raisedOn);
        const [id, account] = [newId(), words.trim()];
        const concern = { id, traineeId, kind, raisedOn, raisedBy: personId };
        const plan = { planDueOn: planDueOn({ kind, raisedOn }, setting, school), planId: null };
        const isWelfare = kind === "welfare";
        const row = { providerId, ...concern, ...plan, account: isWelfare ? null : account };
        await unit.insert(concernTable, [{ ...row, recordedAt: now, version: 1 }]);
        if (isWelfare) {
            await keepWelfareCheck(performance, {
                ...{ traineeId, concernId: id, checkedOn: raisedOn, account, support: null, nextOn: null },
                ...{ purpose: "support", reason: "A concern was raised." },
            });
        }
        return { ids: { concern: id }, about: [traineeId] };
    },
});
//# sourceMappingURL=raise-concern.action.js.map