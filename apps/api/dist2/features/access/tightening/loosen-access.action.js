import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { LoosenAccessInput } from "./tightening.input.js";
import { tighteningById } from "./tightening.loader.js";
import { tighteningTable } from "./tightening.table.js";
import { TighteningType } from "./tightening.type.js";
/** Takes back one of the provider's own rules: what the tables give counts again, and never more than they give. */
export const loosenAccess = action({
    name: "loosenAccess",
    description: "Ends one of the provider's own rules. What the access tables give counts again from the next request on, and nothing beyond.",
    input: LoosenAccessInput,
    right: "tighten-access",
    isolation: "read committed",
    kind: "role-change",
    shows: {
        tightening: { type: () => TighteningType, by: tighteningById, description: "The rule as it ended." },
    },
    refusals: ["not-found", "conflict", "nothing-to-revoke"],
    async perform(performance, { tighteningId, expectedVersion }) {
        const { unit, viewer, now, refuse } = performance;
        const [rule] = isUuid(tighteningId)
            ? await unit.rows(`select id, version, ended_at as "endedAt" from access_tightening where provider_id = $1 and id = $2`, [viewer.providerId, tighteningId])
            : [];
        if (!rule)
            return refuse({ code: "not-found", what: "tightening", id: tighteningId }, "tighteningId");
        if (rule.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: rule.version }, "expectedVersion");
        if (rule.endedAt !== null)
            return refuse({ code: "nothing-to-revoke", what: "tightening" }, "tighteningId");
        await changeRow(performance, tighteningTable, rule, { endedAt: now });
        return { ids: { tightening: tighteningId } };
    },
});
//# sourceMappingURL=loosen-access.action.js.map