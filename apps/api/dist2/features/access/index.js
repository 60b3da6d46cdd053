import { endExternalModeration } from "./moderation/end-external-moderation.action.js";
import { grantExternalModeration } from "./moderation/grant-external-moderation.action.js";
import { endSignIn } from "./person/end-sign-in.action.js";
import { inviteAgain } from "./person/invite-again.action.js";
import { invitePerson } from "./person/invite-person.action.js";
import { endRole } from "./role/end-role.action.js";
import { grantRole } from "./role/grant-role.action.js";
import { RoleHoldingResolver } from "./role/role-holding.resolver.js";
import { RoleHoldingsResolver } from "./role/role-holdings.resolver.js";
import { loosenAccess } from "./tightening/loosen-access.action.js";
import { tightenAccess } from "./tightening/tighten-access.action.js";
import { TighteningsResolver } from "./tightening/tightenings.resolver.js";
import { issueServiceToken } from "./token/issue-token.action.js";
import { revokeServiceToken } from "./token/revoke-token.action.js";
import { ServiceTokensResolver } from "./token/tokens.resolver.js";
import { WhoCanSeeResolver } from "./viewer/who-can-see.resolver.js";
import { ViewerResolver } from "./viewer/viewer.resolver.js";
/** What the room adds to the graph. */
export const accessResolvers = [
    RoleHoldingResolver,
    RoleHoldingsResolver,
    ServiceTokensResolver,
    TighteningsResolver,
    ViewerResolver,
    WhoCanSeeResolver,
];
/** What can be done in the room. */
export const accessActions = [
    ...[invitePerson, inviteAgain, endSignIn],
    ...[grantRole, endRole],
    ...[grantExternalModeration, endExternalModeration],
    ...[tightenAccess, loosenAccess],
    ...[issueServiceToken, revokeServiceToken],
];
//# sourceMappingURL=index.js.map