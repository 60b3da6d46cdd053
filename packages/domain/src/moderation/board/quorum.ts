import type { BoardItem, BoardMeeting, BoardMember, BoardSeat } from "./board-meeting.js";

/** Whether a board can decide about an item. */
export interface Quorum {
  readonly isQuorate: boolean;
  /** Who may decide: present, and without a conflict in this item. */
  readonly deciding: readonly string[];
  /** Who was present and has a conflict in this item. */
  readonly conflicted: readonly string[];
  /** How many more are needed; 0 where there are enough. */
  readonly short: number;
  /** Seats that are needed and that nobody who may decide has. */
  readonly missingSeats: readonly BoardSeat[];
}

/**
 * Whether a board can decide about an item: enough of its members are there who have no conflict in it, and the seats
 * that are needed are among them.
 *
 * @throws RangeError for somebody who is present and no member.
 * @example
 * const members = [{ id: "m1", seat: "chair", conflicts: [] }, { id: "m2", seat: "member", conflicts: [{ with: "school", id: "s1" }] }];
 * const meeting = { heldOn: "2027-06-24", members, present: ["m1", "m2"], quorum: { least: 2, seats: ["chair"] } };
 * const item = { id: "i1", traineeIds: ["t1"], assessorIds: [], schoolIds: ["s1"] };
 * quorumFor(item, meeting) // => { isQuorate: false, deciding: ["m1"], conflicted: ["m2"], short: 1, missingSeats: [] }
 */
export function quorumFor(item: BoardItem, { members, present, quorum }: BoardMeeting): Quorum {
  const unknown = present.find((id) => !members.some((member) => member.id === id));
  if (unknown !== undefined) throw new RangeError(`${unknown} is no member of the board`);
  const there = members.filter(({ id }) => present.includes(id));
  const [conflicted, deciding] = [
    there.filter((member) => hasConflict(member, item)),
    there.filter((member) => !hasConflict(member, item)),
  ];
  const short = Math.max(0, quorum.least - deciding.length);
  const missingSeats = quorum.seats.filter((seat) => !deciding.some((member) => member.seat === seat));
  return {
    isQuorate: short === 0 && missingSeats.length === 0,
    deciding: deciding.map(({ id }) => id),
    conflicted: conflicted.map(({ id }) => id),
    short,
    missingSeats,
  };
}

function hasConflict({ id, conflicts }: BoardMember, item: BoardItem): boolean {
  const concerned = { trainee: item.traineeIds, assessor: item.assessorIds, school: item.schoolIds };
  // whoever is concerned by an item, e.g. as its assessor, has a conflict without declaring it
  if (item.assessorIds.includes(id) || item.traineeIds.includes(id)) return true;
  return conflicts.some((conflict) => concerned[conflict.with].includes(conflict.id));
}
