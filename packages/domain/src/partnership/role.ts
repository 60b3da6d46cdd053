import type { AccessRole } from "../access/index.js";
import type { IsoDate } from "../calendar/index.js";

/** What a person does at a provider, in neutral words: the roles of the room `access`. */
export type Role = AccessRole;

/** A role held for a time, and where: a director in a hub, a lead mentor in a subject, a mentor in a school. */
export interface RoleHolding {
  readonly personId: string;
  readonly role: Role;
  readonly hubCode: string | null;
  readonly subjectCode: string | null;
  readonly schoolUrn: string | null;
  readonly from: IsoDate;
  /** Last day; null while it is held. */
  readonly until: IsoDate | null;
}
