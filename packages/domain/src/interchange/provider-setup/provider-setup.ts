import type { Hub, Subject } from "../../partnership/index.js";
import type { CohortSetup } from "./cohort-setup.js";
import type { Persona, StaffMember } from "./staff-setup.js";

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

/** A neutral word in the provider's own language. */
export interface VocabularyTerm {
  readonly key: string;
  readonly singular: string;
  readonly plural: string;
}
