import type { IsoDate } from "../calendar/index.js";

/** Where a gap was found. */
export const gapOrigins = ["audit", "meeting", "observation", "review-point"] as const;

/** One of the places in which a gap is found. */
export type GapOrigin = (typeof gapOrigins)[number];

/** Something that a trainee has yet to learn. */
export interface KnowledgeGap {
  readonly id: string;
  /** What it is, in the words of whoever found it. */
  readonly topic: string;
  readonly foundIn: GapOrigin;
  readonly raisedOn: IsoDate;
  /** null while it is open. */
  readonly closedOn: IsoDate | null;
}
