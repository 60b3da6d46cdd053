import { longDate } from "@reviewpoint/domain/calendar";
import type { Readiness, StandardisationFactsFragment } from "../../generated/documents.js";

/** @example scripts(1) // => "1 script" */
export const scripts = (count: number): string => `${count} ${count === 1 ? "script" : "scripts"}`;

/** @example people(2) // => "2 people" */
export const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** A mean or a difference with its sign, e.g. `+1.5`; the sign is a minus and no hyphen. */
export const signed = (difference: string): string =>
  difference.startsWith("-") ? `−${difference.slice(1)}` : Number(difference) === 0 ? "0" : `+${difference}`;

export const readinessName: Readonly<Record<Readiness, string>> = {
  READY: "Ready to mark",
  NOT_YET: "Not ready yet",
  TOO_FEW: "Too few to tell",
};

type Facts = Pick<
  StandardisationFactsFragment,
  "opensOn" | "closesOn" | "releasedOn" | "ownVersion" | "isLed" | "scripts" | "participants"
>;

/** What says how many scripts wait for the reader's mark. */
type ToMark = Pick<Facts, "opensOn" | "closesOn" | "releasedOn" | "ownVersion"> & {
  readonly scripts: readonly unknown[];
  readonly participants: readonly { readonly marked: number }[];
};

/** Who has marked every script, of those whom the reader sees. */
const finished = ({ participants, scripts: all }: Facts): number =>
  participants.filter(({ marked }) => marked === all.length).length;

/** How many scripts wait today for the mark of the reader, who takes part. */
export function scriptsToMark(
  { opensOn, closesOn, releasedOn, ownVersion, scripts: all, participants }: ToMark,
  today: string,
): number {
  const isOpen = releasedOn === null && ownVersion !== null && opensOn <= today && today <= closesOn;
  return isOpen ? all.length - (participants[0]?.marked ?? 0) : 0;
}

/** How far an exercise is, as its reader may know it. */
export function howFar(exercise: Facts, today: string): string {
  const { opensOn, closesOn, releasedOn, ownVersion, isLed, participants } = exercise;
  if (releasedOn !== null) return `Results were released on ${longDate(releasedOn)}`;
  const days =
    today < opensOn
      ? `Marking opens on ${longDate(opensOn)}`
      : today > closesOn
        ? `Marking closed on ${longDate(closesOn)}`
        : `Marking is open until ${longDate(closesOn)}`;
  if (ownVersion !== null)
    return `${days}; you have marked ${participants[0]?.marked ?? 0} of ${scripts(exercise.scripts.length)}`;
  if (!isLed) return days;
  return `${days}; ${finished(exercise)} of ${people(participants.length)} ${finished(exercise) === 1 ? "has" : "have"} marked every script`;
}
