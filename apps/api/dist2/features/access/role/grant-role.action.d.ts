import { GrantRoleInput } from "./grant-role.input.js";
import { RoleHoldingType } from "./role-holding.type.js";
/** Gives somebody a role at a place, from a day, with or without an end. It counts from the next request on. */
export declare const grantRole: import("../../../graph/writing/action.js").Action<GrantRoleInput, {
    readonly holding: {
        readonly type: () => typeof RoleHoldingType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./role-holding.loader.js").HeldRole | null>;
        readonly description: "The role as it is now held.";
    };
}, "days-out-of-order" | "not-found" | "role-already-held" | "role-has-no-place" | "role-let-in" | "role-needs-place" | "role-not-given">;
