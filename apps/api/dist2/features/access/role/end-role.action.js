import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { endHolding, endRefusals } from "./end-holding.js";
import { EndRoleInput } from "./end-role.input.js";
import { rolesOf } from "./held-roles.query.js";
import { roleHoldingById } from "./role-holding.loader.js";
import { RoleHoldingType } from "./role-holding.type.js";
/** Ends a role on a day; what it let somebody see is gone from their next request after that day. */
export const endRole = action({
    name: "endRole",
    description: "Ends a role on a day. What it opened is closed from the next request after that day.",
    input: EndRoleInput,
    right: "administer-roles",
    holds: ({ holdingId }) => ({ holderOf: holdingId }),
    kind: "role-change",
    shows: {
        holding: {
            type: () => RoleHoldingType,
            by: roleHoldingById,
            description: "The role as it now ends; null when it was taken back.",
        },
    },
    refusals: endRefusals,
    async perform(performance, { holdingId, expectedVersion, lastDay }) {
        const { unit, viewer, refuse } = performance;
        const [holding] = isUuid(holdingId) ? await rolesOf(unit, viewer.providerId, { id: holdingId }) : [];
        return holding
            ? endHolding(performance, holding, { expectedVersion, lastDay })
            : refuse({ code: "not-found", what: "role", id: holdingId }, "holdingId");
    },
});
//# sourceMappingURL=end-role.action.js.map