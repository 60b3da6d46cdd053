import type { IsoDate } from "@reviewpoint/domain/calendar";

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
