export { type AccessAct, accessActs, type ActFacts } from "./act.js";
export type { HeldRole } from "./administration/held-role.js";
export { type PlaceKind, placeOfRole } from "./administration/place-of-role.js";
export { type EndRefusal, refuseEnd } from "./administration/refuse-end.js";
export { type GrantRefusal, refuseGrant, type RoleGrant } from "./administration/refuse-grant.js";
export {
  type ModerationGrant,
  type ModerationRefusal,
  refuseModeration,
} from "./administration/refuse-moderation.js";
export { type InvitedPerson, type PersonRefusal, refusePerson } from "./administration/refuse-person.js";
export { refuseTightening, type TighteningRefusal } from "./administration/refuse-tightening.js";
export type { AdministrationRefusal, AdministrationRefusalOf } from "./administration/refusals.js";
export { accessTable, type AccessTableRow } from "./decisions/access-table.js";
export { type AccessDecision, type AccessQuestion, type AccessReason, decide } from "./decisions/decide.js";
export { decisionSentence } from "./decisions/decision-sentence.js";
export { heldTies } from "./decisions/held-ties.js";
export { hiddenSentence } from "./decisions/hidden-sentence.js";
export { rolesThatMay } from "./decisions/roles-that-may.js";
export type { LivingTie, Tie } from "./decisions/tie.js";
export { type SeenThing, whoCanSee } from "./decisions/who-can-see.js";
export { audiencesOf, type FrozenAudience, frozenAudiences } from "./freezing/frozen-audience.js";
export { type FreezeRefusal, refuseAudience } from "./freezing/refuse-freeze.js";
export type { AccessLine, RoleTable } from "./line.js";
export { type AccessPolicy, type AccessTables, accessPolicy } from "./policy.js";
export { isRecorded, type RecordedField, recordedFields } from "./recorded-field.js";
export { type AccessViolation, type AccessViolationCode, accessPhrases } from "./refusals.js";
export { type AccessRelation, accessRelations, type LivingRelation } from "./relation.js";
export { type AccessRole, accessRoles } from "./role.js";
export { covers } from "./scope/covers.js";
export { type CohortPart, type Reach, type ReachKind, widestOf } from "./scope/reach.js";
export { reachOf } from "./scope/reach-of.js";
export type { RolePlace, ScopeSetting } from "./scope/role-place.js";
export { type AccessScope, scopeOf } from "./scope/scope-of.js";
export { tiesTo, type TraineePlace } from "./scope/ties-to.js";
export { type SensitiveField, sensitiveFields } from "./sensitive-field.js";
export { type TightenedPolicy, tighten } from "./tightening/tighten.js";
export type { Tightening } from "./tightening/tightening.js";
export { type AccessWords, inWords, neutralAccessWords } from "./words.js";
