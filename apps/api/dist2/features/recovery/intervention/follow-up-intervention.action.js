import { refuseFollowUp } from "@reviewpoint/domain/recovery";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { tiesToTraineeOf } from "../trainee-of.query.js";
import { followUpTable } from "./follow-up.table.js";
import { FollowUpInterventionInput } from "./intervention.input.js";
import { interventionById } from "./intervention.query.js";
import { interventionTable } from "./intervention.table.js";
import { InterventionType } from "./intervention.type.js";
import { interventionWithin } from "./intervention-within.query.js";
/** Records what came of something that was done, and whether somebody looks again. */
export const followUpIntervention = action({
    name: "followUpIntervention",
    description: "Records what came of something that was done for a trainee, and when somebody looks again, if anybody does.",
    input: FollowUpInterventionInput,
    right: "record-intervention",
    isolation: "read committed",
    confined: ["account"],
    ties: (performance, { interventionId }) => tiesToTraineeOf(performance, "intervention", interventionId),
    shows: {
        intervention: {
            type: () => InterventionType,
            by: interventionById,
            description: "What was done, and what came of it.",
        },
    },
    refusals: [
        "not-found",
        "conflict",
        "nothing-to-follow-up",
        "words-missing",
        "day-to-come",
        "before-the-last",
    ],
    async perform(performance, { interventionId, expectedVersion, on: day, account: words, effect, nextOn: next }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: followedBy, today } = viewer;
        const made = await interventionWithin(performance, interventionId);
        if (made === null)
            return refuse({ code: "not-found", what: "intervention", id: interventionId }, "interventionId");
        if (made.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: made.version }, "expectedVersion");
        const [followedOn, account, nextOn] = [day ?? today, words.trim(), next ?? null];
        const isAwaited = made.followUpOn !== null;
        const refusal = refuseFollowUp({ on: followedOn, account, nextOn }, { lastOn: made.lastOn, isAwaited }, today);
        if (refusal)
            return refuse(refusal, fieldOf(refusal, followedOn));
        await changeRow(performance, interventionTable, made, { followUpOn: nextOn });
        const row = { providerId, interventionId, sequence: made.version, followedOn, followedBy, account };
        await unit.insert(followUpTable, [{ ...row, effect, nextOn, recordedAt: now }]);
        return { ids: { intervention: interventionId }, about: [made.traineeId] };
    },
});
/** The field of the input that a refusal is about. */
function fieldOf(refusal, followedOn) {
    if (refusal.code === "words-missing")
        return "account";
    if (refusal.code === "nothing-to-follow-up")
        return "interventionId";
    return refusal.code === "before-the-last" && refusal.from === followedOn ? "nextOn" : "on";
}
//# sourceMappingURL=follow-up-intervention.action.js.map