import type { IsoDate } from "../../calendar/index.js";
import type { Role } from "../../partnership/index.js";

/** Somebody who works with the provider, and the roles that they hold. */
export interface StaffMember {
  readonly givenNames: string;
  readonly familyName: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
}

/** A role, where it is held, and from when until when. */
export interface StaffRole {
  readonly role: Role;
  readonly hubCode: string | null;
  readonly subjectCode: string | null;
  readonly schoolUrn: string | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** Who one signs in as in a demonstration: a member of staff or a trainee. */
export type Persona =
  | { readonly persona: string; readonly email: string }
  | { readonly persona: string; readonly providerTraineeId: string };
