import { type ShownObservation, isKnown } from "../observation/show-observation.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { ObserverRow } from "./observer.table.js";
import type { ShownObserver } from "./observer.type.js";

/** An observer as of the instant that was asked for, and why their ratings are not shown to this viewer, if they are not. */
export function showObserver(
  row: OfObservation<ObserverRow>,
  { asOf, revealedAt }: Pick<ShownObservation, "asOf" | "revealedAt">,
  viewerId: string,
): ShownObserver {
  const hasSealed = isKnown(row.sealedAt, asOf);
  const { sealedAt, commitmentHash } = hasSealed ? row : { sealedAt: null, commitmentHash: null };
  return {
    ...row,
    sealedAt,
    commitmentHash,
    sealed: whySealed(hasSealed, revealedAt !== null, row.observerId === viewerId),
  };
}

function whySealed(hasSealed: boolean, isRevealed: boolean, isOwn: boolean): string | null {
  if (isRevealed || (hasSealed && isOwn)) return null;
  if (!hasSealed) return "Nothing has been sealed here yet.";
  return "These ratings stay sealed until every observer has given theirs.";
}
