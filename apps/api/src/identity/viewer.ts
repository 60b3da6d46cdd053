import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Tenant } from "../database/index.js";
import type { Scope } from "./scope.js";

/** Who asks, in which provider, with which roles today. Made anew for each request, so that a role taken away ends at once. */
export interface Viewer extends Tenant {
  /** The provider's short name in addresses and in the `x-provider` header. */
  readonly slug: string;
  readonly personId: string;
  readonly roles: readonly RoleHolding[];
  readonly scope: Scope;
  /** The day on which the request is answered. */
  readonly today: IsoDate;
}

/** A role that the viewer holds today, and where. */
export interface RoleHolding {
  readonly id: string;
  readonly role: Role;
  readonly hubId: string | null;
  readonly subjectId: string | null;
  readonly schoolId: string | null;
  readonly from: IsoDate;
  /** The last day; null while it has no end. */
  readonly until: IsoDate | null;
}

/** What a person can be at a provider. */
export type Role =
  | "trainee"
  | "mentor"
  | "professional-tutor"
  | "lead-mentor"
  | "moderator"
  | "hub-director"
  | "deputy-director"
  | "line-manager"
  | "leadership-team"
  | "exam-board"
  | "qa-committee"
  | "provider-admin";
