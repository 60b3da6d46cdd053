import { RoleHoldingType } from "../role/role-holding.type.js";
import { GrantExternalModerationInput } from "./grant-external-moderation.input.js";
/** Lets a moderator in to a subject, or one cohort of it, until a day: without names, and no further. */
export declare const grantExternalModeration: import("../../../graph/writing/action.js").Action<GrantExternalModerationInput, {
    readonly holding: {
        readonly type: () => typeof RoleHoldingType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../role/role-holding.loader.js").HeldRole | null>;
        readonly description: "To what they are let in.";
    };
}, "days-out-of-order" | "not-found" | "role-already-held" | "stay-too-long">;
