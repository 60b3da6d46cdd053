import type { IsoDate, Window } from "../../../calendar/index.js";

/** When an assignment is handed in, marked, moderated and given back. All days are the provider's. */
export interface AssignmentCalendar {
  /** The last day for handing in. */
  readonly handInBy: IsoDate;
  readonly marking: Window;
  readonly moderation: Window;
  /** The day on which feedback is sent to every trainee, and before which nobody is told. */
  readonly releaseOn: IsoDate;
}

/** What can be extended for one person. */
export const extendable = ["hand-in", "marking", "moderation"] as const;

/** One of the things that can be extended. */
export type Extendable = (typeof extendable)[number];

/** More time for one person. The window of everybody else is what it was. */
export interface Extension {
  readonly of: Extendable;
  /** The trainee who hands in, the assessor who marks, or the moderator. */
  readonly personId: string;
  /** The last day. */
  readonly until: IsoDate;
  readonly reason: string;
}
