import type { IsoInstant } from "../../calendar/index.js";

/** Whether an observer has sealed. */
export interface Sealing {
  readonly observerId: string;
  /** null until they have. */
  readonly sealedAt: IsoInstant | null;
}

/**
 * The observers who have not sealed yet.
 *
 * @example
 * stillToSeal([{ observerId: "a", sealedAt: "2026-11-03T10:00:00Z" }, { observerId: "b", sealedAt: null }]) // => ["b"]
 */
export function stillToSeal(observers: readonly Sealing[]): string[] {
  return observers.filter(({ sealedAt }) => sealedAt === null).map(({ observerId }) => observerId);
}

/**
 * Whether ratings may be seen by others than whose they are: when every observer has sealed, and not before.
 *
 * @throws RangeError when there is no observer.
 * @example
 * isRevealed([{ observerId: "a", sealedAt: "2026-11-03T10:00:00Z" }, { observerId: "b", sealedAt: null }]) // => false
 */
export function isRevealed(observers: readonly Sealing[]): boolean {
  if (observers.length === 0) throw new RangeError("an observation requires at least one observer");
  return stillToSeal(observers).length === 0;
}
