import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { revokeServiceToken as revoke } from "../../../identity/index.js";
import { RevokeServiceTokenInput } from "./token.input.js";
import { serviceTokenById } from "./token.loader.js";
import { ServiceTokenType } from "./token.type.js";
/** Ends a token from its next request on. */
export const revokeServiceToken = action({
    name: "revokeServiceToken",
    description: "Ends a service token from its next request on.",
    input: RevokeServiceTokenInput,
    right: "administer-tokens",
    isolation: "read committed",
    shows: { token: { type: () => ServiceTokenType, by: serviceTokenById, description: "The token." } },
    refusals: ["not-found", "nothing-to-revoke"],
    async perform({ unit, viewer, now, refuse }, { tokenId }) {
        if (!(await found(unit, viewer.providerId, "service_token", tokenId)))
            return refuse({ code: "not-found", what: "service token", id: tokenId }, "tokenId");
        if (!(await revoke(unit, viewer, { tokenId, now })))
            return refuse({ code: "nothing-to-revoke", what: "service token" }, "tokenId");
        return { ids: { token: tokenId } };
    },
});
//# sourceMappingURL=revoke-token.action.js.map