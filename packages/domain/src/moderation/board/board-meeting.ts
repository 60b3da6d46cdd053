import type { IsoDate } from "../../calendar/index.js";
import type { Conflict } from "../allocation/moderator.js";

/** What somebody is on a board. */
export const boardSeats = ["chair", "member", "external"] as const;

/** One of the seats. */
export type BoardSeat = (typeof boardSeats)[number];

/** Somebody on the board. */
export interface BoardMember {
  readonly id: string;
  readonly seat: BoardSeat;
  /** What the member has declared. Who has a conflict takes no part in the item that it is about. */
  readonly conflicts: readonly Conflict[];
}

/** How many, and who, a board needs to decide, as a provider decides it. */
export interface QuorumRule {
  /** Members present and without a conflict: a whole number of at least 1. */
  readonly least: number;
  /** Seats of which at least one member has to be among them. */
  readonly seats: readonly BoardSeat[];
}

/** Something that a board decides about: the people and schools concerned. */
export interface BoardItem {
  readonly id: string;
  readonly traineeIds: readonly string[];
  readonly assessorIds: readonly string[];
  readonly schoolIds: readonly string[];
}

/** A board's meeting. */
export interface BoardMeeting {
  readonly heldOn: IsoDate;
  readonly members: readonly BoardMember[];
  /** Identifiers of the members who were there. */
  readonly present: readonly string[];
  readonly quorum: QuorumRule;
}
