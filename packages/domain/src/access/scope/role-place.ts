import type { AccessRole } from "../role.js";

/** A role that someone holds today, and where. */
export interface RolePlace {
  readonly role: AccessRole;
  readonly hubId: string | null;
  readonly subjectId: string | null;
  readonly schoolId: string | null;
  /** The one cohort of the subject that it is confined to; every cohort where none is named. */
  readonly cohortId?: string | null;
}

/** What is to be known of a provider. */
export interface ScopeSetting {
  /** Where there are none, whoever directs a hub directs the whole provider. */
  readonly providerHasHubs: boolean;
}
