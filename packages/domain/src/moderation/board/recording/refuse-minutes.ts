import type { BoardRecordRefusalOf } from "./refusals.js";

/** Minutes that are to be kept. */
export interface WrittenMinutes {
  readonly text: string;
  /** Why signed minutes are corrected; null for a draft. */
  readonly correction: string | null;
}

/**
 * Why minutes cannot be kept so: they say something, and what has been signed is changed only by a correction that says
 * why. Whatever they say, the minutes before are kept.
 *
 * @param isSigned whether the newest minutes that there are have been signed by the chair.
 * @example
 * refuseMinutes({ text: "All confirmed.", correction: null }, false) // => null
 * refuseMinutes({ text: "All confirmed.", correction: null }, true) // => { code: "words-missing", what: "reason for the correction" }
 */
export function refuseMinutes(
  { text, correction }: WrittenMinutes,
  isSigned: boolean,
): BoardRecordRefusalOf<"words-missing"> | null {
  if (text.trim() === "") return { code: "words-missing", what: "minutes" };
  const isExplained = correction !== null && correction.trim() !== "";
  return isSigned && !isExplained ? { code: "words-missing", what: "reason for the correction" } : null;
}
