import { boardSeats, type QuorumRule } from "./board-meeting.js";

/** Three members, the chair among them: what holds where a provider has decided nothing. */
export const usualQuorum: QuorumRule = { least: 3, seats: ["chair"] };

/**
 * Whether a value is a quorum rule: at least one member, and seats that there are.
 *
 * @example
 * isQuorumRule({ least: 4, seats: ["chair", "external"] }) // => true
 * isQuorumRule({ least: 0, seats: [] }) // => false
 */
export function isQuorumRule(value: unknown): value is QuorumRule {
  if (typeof value !== "object" || value === null) return false;
  const { least, seats } = value as Partial<QuorumRule>;
  return (
    Number.isInteger(least) &&
    (least as number) >= 1 &&
    Array.isArray(seats) &&
    seats.every((seat) => boardSeats.includes(seat))
  );
}
