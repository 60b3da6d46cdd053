import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Role } from "../../identity/index.js";

/** Someone of the fixture's staff: person and role are numbered alike; places by their own numbers. */
export interface Staff {
  readonly person: number;
  readonly givenNames: string;
  readonly role: Role;
  readonly hub?: number;
  readonly subject?: number;
  readonly school?: number;
  readonly until?: IsoDate;
}

/** One of each role, and a mentor in every school. */
export const staff: readonly Staff[] = [
  { person: 1, givenNames: "Director East", role: "hub-director", hub: 1 },
  { person: 2, givenNames: "Lead Mathematics", role: "lead-mentor", subject: 1 },
  { person: 3, givenNames: "Tutor Ashfield", role: "professional-tutor", school: 1 },
  { person: 4, givenNames: "Line Manager", role: "line-manager" },
  { person: 5, givenNames: "Board Member", role: "exam-board" },
  { person: 6, givenNames: "Moderator", role: "moderator", subject: 1, until: "2026-06-30" },
  { person: 7, givenNames: "Administrator", role: "provider-admin" },
  { person: 8, givenNames: "Leader", role: "leadership-team" },
  ...Array.from({ length: 6 }, (_, index) => ({
    ...{ person: 10 + index, givenNames: `Mentor ${index + 1}`, role: "mentor" as const, school: index + 1 },
  })),
];
