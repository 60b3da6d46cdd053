import { RoleHoldingType } from "../role/role-holding.type.js";
import { EndExternalModerationInput } from "./end-external-moderation.input.js";
/** Lets a moderator in no longer than a day; whoever may let them in may end it, and no other role. */
export declare const endExternalModeration: import("../../../graph/writing/action.js").Action<EndExternalModerationInput, {
    readonly holding: {
        readonly type: () => typeof RoleHoldingType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../role/role-holding.loader.js").HeldRole | null>;
        readonly description: "What they were let in to, as it now ends; null when it was taken back.";
    };
}, "already-ended" | "conflict" | "last-administrator" | "not-found">;
