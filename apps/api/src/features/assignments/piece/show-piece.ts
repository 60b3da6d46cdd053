import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import {
  handInState,
  type HandInState,
  markingState,
  type MarkingState,
} from "@reviewpoint/domain/moderation";
import { bitsOf, type Masked } from "../../../graph/guarding/row-parts.js";
import { dayInWords } from "../../../graph/refusals/writes/day-in-words.js";
import { assignmentGuards } from "../assignments.guards.js";
import type { PieceRow } from "./piece.table.js";

/** What the piece's query reads. */
export interface ReadPieceRow extends PieceRow, Masked {
  /** The instant as of which it was asked for; null for now. */
  readonly asOf: IsoInstant | null;
  readonly markingOpensOn: IsoDate;
  readonly markingClosesOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly markerId: string | null;
  readonly attempt: number | null;
  readonly receivedOn: IsoDate | null;
  readonly daysLate: number | null;
  readonly withdrawnOn: IsoDate | null;
  readonly isMarked: boolean;
  readonly markVersion: number;
  /** Whether it is the viewer's own work. */
  readonly isOwn: boolean;
  readonly releaseOn: IsoDate;
  readonly sentOn: IsoDate | null;
}

/** A piece of work as this viewer may see it. */
export interface ShownPiece extends Omit<ReadPieceRow, "markingClosesOn" | "markVersion"> {
  readonly handInState: HandInState;
  readonly markingState: MarkingState | null;
  readonly markingClosesOn: IsoDate | null;
  readonly markVersion: number | null;
  readonly held: string | null;
}

/** A piece of work with its states, without how far marking is where the viewer may not see that. */
export function showPiece(row: ReadPieceRow, today: IsoDate): ShownPiece {
  const bits = bitsOf(assignmentGuards.PieceOfWork);
  const isHidden = (row.masked & bits.markingState) !== 0;
  const { dueOn, receivedOn, attempt, isMarked, markerId } = row;
  const isWithdrawn = receivedOn === null && row.withdrawnOn !== null;
  const handIn = handInState({ dueOn, receivedOn, daysLate: row.daysLate ?? 0, isWithdrawn }, today);
  const window = { opensOn: row.markingOpensOn, closesOn: row.markingClosesOn };
  const facts = { handIn, isAllotted: markerId !== null, isMarked, attempt: attempt ?? 1, window };
  return {
    ...row,
    handInState: handIn,
    markingState: isHidden ? null : markingState(facts, today),
    markingClosesOn: isHidden ? null : row.markingClosesOn,
    markVersion: isHidden ? null : row.markVersion,
    held: whyHeld(row),
  };
}

function whyHeld({ isOwn, sentOn, releaseOn }: ReadPieceRow): string | null {
  if (!isOwn || sentOn !== null) return null;
  return `Marks and feedback are sent on ${dayInWords(releaseOn)}, and are held until then.`;
}
