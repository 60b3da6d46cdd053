import { RevokeServiceTokenInput } from "./token.input.js";
import { ServiceTokenType } from "./token.type.js";
/** Ends a token from its next request on. */
export declare const revokeServiceToken: import("../../../graph/writing/action.js").Action<RevokeServiceTokenInput, {
    readonly token: {
        readonly type: () => typeof ServiceTokenType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../../../identity/index.js").ListedServiceToken | null>;
        readonly description: "The token.";
    };
}, "not-found" | "nothing-to-revoke">;
