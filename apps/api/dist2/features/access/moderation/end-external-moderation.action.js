import { isUuid } from "../../../graph/reading/is-uuid.js";
import { action } from "../../../graph/writing/action.js";
import { endHolding, endRefusals } from "../role/end-holding.js";
import { rolesOf } from "../role/held-roles.query.js";
import { roleHoldingById } from "../role/role-holding.loader.js";
import { RoleHoldingType } from "../role/role-holding.type.js";
import { EndExternalModerationInput } from "./end-external-moderation.input.js";
/** Lets a moderator in no longer than a day; whoever may let them in may end it, and no other role. */
export const endExternalModeration = action({
    name: "endExternalModeration",
    description: "Ends on a day what a moderator was let in to. It is closed from the next request after that day.",
    input: EndExternalModerationInput,
    right: "grant-moderation",
    holds: ({ holdingId }) => ({ holderOf: holdingId }),
    kind: "role-change",
    shows: {
        holding: {
            type: () => RoleHoldingType,
            by: roleHoldingById,
            description: "What they were let in to, as it now ends; null when it was taken back.",
        },
    },
    refusals: endRefusals,
    async perform(performance, { holdingId, expectedVersion, lastDay }) {
        const { unit, viewer, refuse } = performance;
        const [holding] = isUuid(holdingId) ? await rolesOf(unit, viewer.providerId, { id: holdingId }) : [];
        return holding?.role === "moderator"
            ? endHolding(performance, holding, { expectedVersion, lastDay })
            : refuse({ code: "not-found", what: "moderator", id: holdingId }, "holdingId");
    },
});
//# sourceMappingURL=end-external-moderation.action.js.map