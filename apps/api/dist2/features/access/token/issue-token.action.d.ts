import { IssueServiceTokenInput } from "./token.input.js";
import { ServiceTokenType } from "./token.type.js";
/** Issues a token by which another frontend reads. Its text is shown once: a lost one is revoked, and another issued. */
export declare const issueServiceToken: import("../../../graph/writing/action.js").Action<IssueServiceTokenInput, {
    readonly token: {
        readonly type: () => typeof ServiceTokenType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../../../identity/index.js").ListedServiceToken | null>;
        readonly description: "The token.";
    };
}, "role-has-no-place" | "role-let-in" | "role-needs-place" | "role-not-given" | "token-refused">;
