import type { BoardSeat, QuorumRule } from "../board-meeting.js";
import type { BoardRecordRefusalOf } from "./refusals.js";

/** Somebody who is to sit on a board. */
export interface SeatedMember {
  readonly id: string;
  readonly seat: BoardSeat;
}

/**
 * Why a board cannot be called with these members: it has exactly one chair, names each once, and can reach its quorum.
 *
 * @example
 * const quorum = { least: 2, seats: ["chair"] };
 * refuseCall([{ id: "p1", seat: "chair" }, { id: "p2", seat: "member" }], quorum) // => null
 * refuseCall([{ id: "p1", seat: "chair" }], quorum) // => { code: "quorum-out-of-reach", least: 2, members: 1, missingSeats: [] }
 */
export function refuseCall(
  members: readonly SeatedMember[],
  quorum: QuorumRule,
): BoardRecordRefusalOf<"chair-missing" | "member-twice" | "quorum-out-of-reach"> | null {
  const chairs = members.filter(({ seat }) => seat === "chair").length;
  if (chairs !== 1) return { code: "chair-missing", chairs };
  const again = members.find(({ id }, index) => members.findIndex((one) => one.id === id) < index);
  if (again) return { code: "member-twice", personId: again.id };
  const missingSeats = quorum.seats.filter((seat) => !members.some((one) => one.seat === seat));
  return members.length < quorum.least || missingSeats.length > 0
    ? { code: "quorum-out-of-reach", least: quorum.least, members: members.length, missingSeats }
    : null;
}
