import { refuseTightening } from "@reviewpoint/domain/access";
import { action } from "../../../graph/writing/action.js";
import { TightenAccessInput } from "./tightening.input.js";
import { tighteningById } from "./tightening.loader.js";
import { tighteningTable } from "./tightening.table.js";
import { TighteningType } from "./tightening.type.js";
/** Takes from a role something that the tables give it, until it is given back. No rule depends on another. */
export const tightenAccess = action({
    name: "tightenAccess",
    description: "Narrows what a role may do or see at the provider. It counts from everybody's next request on.",
    input: TightenAccessInput,
    right: "tighten-access",
    isolation: "read committed",
    kind: "role-change",
    shows: { tightening: { type: () => TighteningType, by: tighteningById, description: "The rule." } },
    refusals: ["rule-refused", "right-kept", "reason-missing"],
    async perform({ unit, viewer, now, newId, refuse }, { role, relation, act, masked = null, reason }) {
        const line = masked === null ? "deny" : { mask: masked };
        const refusal = refuseTightening({ role, relation, act, line });
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        if (reason.trim() === "")
            return refuse({ code: "reason-missing" }, "reason");
        const row = {
            ...{ providerId: viewer.providerId, id: newId(), role, relation, act, masked, reason: reason.trim() },
            ...{ recordedAt: now, endedAt: null, version: 1 },
        };
        await unit.insert(tighteningTable, [row]);
        return { ids: { tightening: row.id } };
    },
});
/** The field of the input that a refusal is about. */
function fieldOf(refusal) {
    const isAboutFields = refusal.code === "rule-refused" && refusal.reason !== "unknown-act";
    return isAboutFields ? "masked" : "act";
}
//# sourceMappingURL=tighten-access.action.js.map