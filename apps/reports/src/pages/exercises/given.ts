import type { Grades } from "./policy/grades.js";

/** What was given first, where it may be seen. */
export interface FirstGiven {
  readonly bandName: string | null;
  readonly firstMark: string | null;
}

/**
 * What was given first: a level by its name, a mark with its band.
 *
 * @example
 * givenFirst({ bandName: "Secure", firstMark: "3" }, { areMarks: false }) // => "Secure"
 * givenFirst({ bandName: "Merit", firstMark: "61.5" }, { areMarks: true }) // => "61.5, Merit"
 * givenFirst({ bandName: null, firstMark: null }, { areMarks: true }) // => "Not rated"
 */
export function givenFirst(
  { bandName, firstMark }: FirstGiven,
  { areMarks }: Pick<Grades, "areMarks">,
): string {
  return [areMarks ? firstMark : null, bandName].filter(Boolean).join(", ") || "Not rated";
}

/** What a moderator gave. */
export interface GivenAgain {
  readonly value: string | null;
  readonly level: { readonly name: string } | null;
}

/**
 * What a moderator gave, as what was given first is said; null before, and where nothing is rated.
 *
 * @example
 * givenAgain({ value: "3", level: { name: "Secure" } }, { named: (rank) => rank }) // => "Secure"
 * givenAgain({ value: "61.5", level: null }, { named: (mark) => `${mark}, Merit` }) // => "61.5, Merit"
 * givenAgain({ value: null, level: null }, { named: (mark) => mark }) // => null
 */
export function givenAgain({ value, level }: GivenAgain, { named }: Pick<Grades, "named">): string | null {
  return level?.name ?? (value === null ? null : named(value));
}
