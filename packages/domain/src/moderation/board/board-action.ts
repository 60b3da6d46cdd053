import { daysBetween, type IsoDate } from "../../calendar/index.js";

/** Something that a board asked to be done. */
export interface BoardAction {
  readonly id: string;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: IsoDate;
  /** null while it is not done. */
  readonly doneOn: IsoDate | null;
}

/** An action that is still to be done. */
export interface OutstandingAction {
  readonly action: BoardAction;
  /** Days after the day on which it was due; 0 while it is not late. */
  readonly daysLate: number;
}

/**
 * The actions that are still to be done on a day, the one that is due first before the others.
 *
 * @throws RangeError when a day does not exist.
 * @example
 * const action = { id: "x1", what: "Standardise new assessors", ownerId: "m1", dueOn: "2027-07-01", doneOn: null };
 * outstandingActions([action], "2027-07-03")[0].daysLate // => 2
 */
export function outstandingActions(actions: readonly BoardAction[], today: IsoDate): OutstandingAction[] {
  return actions
    .filter(({ doneOn }) => doneOn === null || doneOn > today)
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1))
    .map((action) => ({ action, daysLate: Math.max(0, daysBetween(action.dueOn, today)) }));
}
