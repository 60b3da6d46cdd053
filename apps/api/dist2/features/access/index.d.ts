import { RoleHoldingResolver } from "./role/role-holding.resolver.js";
import { RoleHoldingsResolver } from "./role/role-holdings.resolver.js";
import { TighteningsResolver } from "./tightening/tightenings.resolver.js";
import { ServiceTokensResolver } from "./token/tokens.resolver.js";
import { WhoCanSeeResolver } from "./viewer/who-can-see.resolver.js";
import { ViewerResolver } from "./viewer/viewer.resolver.js";
/** What the room adds to the graph. */
export declare const accessResolvers: readonly [typeof RoleHoldingResolver, typeof RoleHoldingsResolver, typeof ServiceTokensResolver, typeof TighteningsResolver, typeof ViewerResolver, typeof WhoCanSeeResolver];
/** What can be done in the room. */
export declare const accessActions: readonly [import("../../graph/writing/action.js").Action<import("./person/invite-person.input.js").InvitePersonInput, {
    readonly person: {
        readonly type: () => typeof import("../partnership/person/person.type.js").PersonType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("../partnership/person/person.type.js").ShownPerson | null>;
        readonly description: "Who was invited.";
    };
}, "email-in-use" | "name-missing" | "not-an-email">, import("../../graph/writing/action.js").Action<import("./person/invite-person.input.js").InviteAgainInput, {
    readonly person: {
        readonly type: () => typeof import("../partnership/person/person.type.js").PersonType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("../partnership/person/person.type.js").ShownPerson | null>;
        readonly description: "Who was invited.";
    };
}, "not-found">, import("../../graph/writing/action.js").Action<import("./person/invite-person.input.js").EndSignInInput, {
    readonly person: {
        readonly type: () => typeof import("../partnership/person/person.type.js").PersonType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("../partnership/person/person.type.js").ShownPerson | null>;
        readonly description: "Who can no longer sign in.";
    };
}, "not-found" | "nothing-to-revoke">, import("../../graph/writing/action.js").Action<import("./role/grant-role.input.js").GrantRoleInput, {
    readonly holding: {
        readonly type: () => typeof import("./role/role-holding.type.js").RoleHoldingType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./role/role-holding.loader.js").HeldRole | null>;
        readonly description: "The role as it is now held.";
    };
}, "days-out-of-order" | "not-found" | "role-already-held" | "role-has-no-place" | "role-let-in" | "role-needs-place" | "role-not-given">, import("../../graph/writing/action.js").Action<import("./role/end-role.input.js").EndRoleInput, {
    readonly holding: {
        readonly type: () => typeof import("./role/role-holding.type.js").RoleHoldingType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./role/role-holding.loader.js").HeldRole | null>;
        readonly description: "The role as it now ends; null when it was taken back.";
    };
}, "already-ended" | "conflict" | "last-administrator" | "not-found">, import("../../graph/writing/action.js").Action<import("./moderation/grant-external-moderation.input.js").GrantExternalModerationInput, {
    readonly holding: {
        readonly type: () => typeof import("./role/role-holding.type.js").RoleHoldingType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./role/role-holding.loader.js").HeldRole | null>;
        readonly description: "To what they are let in.";
    };
}, "days-out-of-order" | "not-found" | "role-already-held" | "stay-too-long">, import("../../graph/writing/action.js").Action<import("./moderation/end-external-moderation.input.js").EndExternalModerationInput, {
    readonly holding: {
        readonly type: () => typeof import("./role/role-holding.type.js").RoleHoldingType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./role/role-holding.loader.js").HeldRole | null>;
        readonly description: "What they were let in to, as it now ends; null when it was taken back.";
    };
}, "already-ended" | "conflict" | "last-administrator" | "not-found">, import("../../graph/writing/action.js").Action<import("./tightening/tightening.input.js").TightenAccessInput, {
    readonly tightening: {
        readonly type: () => typeof import("./tightening/tightening.type.js").TighteningType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./tightening/tightening.table.js").TighteningRow | null>;
        readonly description: "The rule.";
    };
}, "reason-missing" | "right-kept" | "rule-refused">, import("../../graph/writing/action.js").Action<import("./tightening/tightening.input.js").LoosenAccessInput, {
    readonly tightening: {
        readonly type: () => typeof import("./tightening/tightening.type.js").TighteningType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./tightening/tightening.table.js").TighteningRow | null>;
        readonly description: "The rule as it ended.";
    };
}, "conflict" | "not-found" | "nothing-to-revoke">, import("../../graph/writing/action.js").Action<import("./token/token.input.js").IssueServiceTokenInput, {
    readonly token: {
        readonly type: () => typeof import("./token/token.type.js").ServiceTokenType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("../../identity/index.js").ListedServiceToken | null>;
        readonly description: "The token.";
    };
}, "role-has-no-place" | "role-let-in" | "role-needs-place" | "role-not-given" | "token-refused">, import("../../graph/writing/action.js").Action<import("./token/token.input.js").RevokeServiceTokenInput, {
    readonly token: {
        readonly type: () => typeof import("./token/token.type.js").ServiceTokenType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("../../identity/index.js").ListedServiceToken | null>;
        readonly description: "The token.";
    };
}, "not-found" | "nothing-to-revoke">];
