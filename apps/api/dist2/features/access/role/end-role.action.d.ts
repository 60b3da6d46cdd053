import { EndRoleInput } from "./end-role.input.js";
import { RoleHoldingType } from "./role-holding.type.js";
/** Ends a role on a day; what it let somebody see is gone from their next request after that day. */
export declare const endRole: import("../../../graph/writing/action.js").Action<EndRoleInput, {
    readonly holding: {
        readonly type: () => typeof RoleHoldingType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./role-holding.loader.js").HeldRole | null>;
        readonly description: "The role as it now ends; null when it was taken back.";
    };
}, "already-ended" | "conflict" | "last-administrator" | "not-found">;
