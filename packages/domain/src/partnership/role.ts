import type { IsoDate } from "../calendar/index.js";

/** What a person does at a provider, in neutral words. */
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
