import type { AccessAct } from "../act.js";
import type { AccessViolationCode } from "../refusals.js";
import type { AccessRole } from "../role.js";
import type { PlaceKind } from "./place-of-role.js";

/** Everything for which administration says no, each with its facts. */
export type AdministrationRefusal =
  /** The role comes with a record, e.g. a trainee's, and is not given by hand. */
  | { readonly code: "role-not-given"; readonly role: AccessRole }
  /** The role is let in for a part and a time, and not given for good. */
  | { readonly code: "role-let-in"; readonly role: AccessRole }
  /** It would last longer than the provider lets anybody in from outside. */
  | { readonly code: "stay-too-long"; readonly until: string; readonly latest: string }
  | { readonly code: "role-needs-place"; readonly role: AccessRole; readonly place: PlaceKind }
  | { readonly code: "role-has-no-place"; readonly role: AccessRole; readonly place: PlaceKind }
  /** The same person holds the same role at the same place during those days. */
  | { readonly code: "role-already-held"; readonly role: AccessRole; readonly holdingId: string }
  | { readonly code: "days-out-of-order"; readonly from: string; readonly until: string }
  | { readonly code: "already-ended"; readonly endedOn: string }
  /** Nobody would be left who can administer the provider. */
  | { readonly code: "last-administrator" }
  | { readonly code: "name-missing" }
  | { readonly code: "not-an-email"; readonly value: string }
  | { readonly code: "email-in-use"; readonly value: string; readonly personId: string }
  /** It was used, revoked or never there. */
  | { readonly code: "nothing-to-revoke"; readonly what: string }
  /** A service token is not issued so: the field, what it held and what to do. */
  | {
      readonly code: "token-refused";
      readonly field: string;
      readonly value: string;
      readonly remedy: string;
    }
  /** A rule of the provider that cannot be read, or that would give more than it takes. */
  | {
      readonly code: "rule-refused";
      readonly reason: AccessViolationCode;
      readonly place: string;
      readonly value: string;
    }
  /** Administrators keep what a rule needs to be taken back. */
  | { readonly code: "right-kept"; readonly act: AccessAct }
  /** A rule says why it was made. */
  | { readonly code: "reason-missing" };

/** The refusals with one of these codes, each with its facts. */
export type AdministrationRefusalOf<Code extends AdministrationRefusal["code"]> = Extract<
  AdministrationRefusal,
  { readonly code: Code }
>;
