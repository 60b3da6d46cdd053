import { createHash } from "node:crypto";
import { sessionKeyIn } from "../../identity/index.js";
import { addressKey } from "./address-key.js";
/** Who pays for a request: the person and the token or session they came with; the address, for one that is nobody's. */
export function payersOf(request, viewer) {
    if (viewer === null)
        return { address: addressKey(request.ip) };
    const { authorization, cookie } = request.headers;
    const token = authorization ?? sessionKeyIn(cookie) ?? "";
    return {
        actor: `${viewer.providerId}:${viewer.personId}`,
        token: createHash("sha256").update(token).digest("base64url"),
    };
}
//# sourceMappingURL=payers.js.map