import type { IsoDate } from "../../calendar/index.js";
import type { ReviewPoint } from "../../judgements/index.js";
import type { Cohort, Hub, Subject } from "../../partnership/index.js";

/** What no file of the field carries about a provider: its words, settings, hubs, cohorts, review points and staff. */
export interface ProviderSetup {
  readonly provider: { readonly slug: string; readonly name: string; readonly isDemo: boolean };
  /** The provider's own labels by neutral word, e.g. `trainee`. */
  readonly vocabulary: readonly VocabularyTerm[];
  /** The provider's settings by key; what each may hold is for the room that reads it to say. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly hubs: readonly Hub[];
  readonly subjects: readonly Subject[];
  readonly cohorts: readonly CohortSetup[];
  readonly staff: readonly StaffMember[];
  /** Who one signs in as in a demonstration: role → e-mail of a staff member or a trainee's identifier. */
  readonly personas: readonly Persona[];
}

export interface VocabularyTerm {
  readonly key: string;
  readonly singular: string;
  readonly plural: string;
}

/** A cohort with the framework version it is judged under and its review points. */
export interface CohortSetup extends Cohort {
  readonly framework: { readonly code: string; readonly version: string };
  readonly reviewPoints: readonly ReviewPoint[];
}

export interface StaffMember {
  readonly givenNames: string;
  readonly familyName: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
}

/** A role, where it is held, and from when until when. */
export interface StaffRole {
  readonly role: string;
  readonly hubCode: string | null;
  readonly subjectCode: string | null;
  readonly schoolUrn: string | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

export type Persona =
  | { readonly persona: string; readonly email: string }
  | { readonly persona: string; readonly providerTraineeId: string };
