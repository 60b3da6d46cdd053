export type { Asker } from "./asker.js";
export { type Authentication, authenticate, authenticatePage, requireOwnRequest } from "./authenticate.js";
export { DemoIssuer, demoIssuerName, isLoopback } from "./demo/demo-issuer.js";
export { demoKey } from "./demo/demo-key.js";
export { type DemoPersona, demoPersonas, findPersona } from "./demo/demo-personas.js";
export { Identity } from "./identity.js";
export { Issuer } from "./issuer/issuer.js";
export { readSignInSettings, type SignInSettings, usualSessions } from "./issuer/sign-in-settings.js";
export { loadViewer } from "./load-viewer.js";
export type { Login } from "./login.js";
export { IdentityRefusal, type IdentityRefusalCode } from "./refusal.js";
export type { Role, RoleHolding } from "./role-holding.js";
export { type Scope, type ScopeKind, scopeOf } from "./scope.js";
export { Cookies, sessionKeyIn } from "./session/cookies.js";
export { formTokenOf } from "./session/form-token.js";
export { Sessions } from "./session/sessions.js";
export { attemptLifetime } from "./sign-in/attempt.js";
export { SignIn } from "./sign-in/sign-in.js";
export type { Viewer } from "./viewer.js";
export { viewerFor } from "./viewer-for.js";
export { invitationAddress } from "./invitation/invitation-address.js";
export { invitationLinkTable } from "./invitation/invitation-link.table.js";
export { type FurtherLink, linkAnew } from "./invitation/link-anew.js";
export { invitationTable } from "./invitation/invitation.table.js";
export {
  type Inviting,
  invitationDays,
  inviteToSignIn,
  type NewInvitation,
} from "./invitation/invite-to-sign-in.js";
export { type OpenInvitation, openInvitation } from "./invitation/accept-invitation.js";
export { revokeInvitation } from "./invitation/revoke-invitation.js";
export { listSignInStates, type SignInState } from "./invitation/sign-in-states.js";
export { unlinkLogins } from "./invitation/unlink-logins.js";
export { type Issuing, issueServiceToken, type NewServiceToken } from "./token/issue-token.js";
export { type ListedServiceToken, listServiceTokens } from "./token/list-tokens.js";
export { revokeServiceToken } from "./token/revoke-token.js";
export { serviceActs } from "./token/acts.js";
export type { ServiceTokenRefusal } from "./token/token-refusal.js";
export { serviceTokenTable } from "./token/token.table.js";
export { type ServiceGrant, verifyServiceToken } from "./token/verify-token.js";
export type { ServiceTokenWish } from "./token/token-wish.js";
export { type ReadSecret, readSecret } from "./secret/secret.js";
export { membershipsOf } from "./memberships-of.js";
