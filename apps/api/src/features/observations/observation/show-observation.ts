import { compareInstants, type IsoDate, type IsoInstant } from "@reviewpoint/domain/calendar";
import { type CopyState, copyState, observationKinds } from "@reviewpoint/domain/observations";
import { bitsOf, type Masked } from "../../../graph/guarding/row-parts.js";
import { observationGuards } from "../observations.guards.js";
import type { ObservationRow } from "./observation.table.js";

/** What the observation's query reads. */
export interface ReadObservationRow extends ObservationRow, Masked {
  /** The instant as of which it was asked for; null for now. */
  readonly asOf: IsoInstant | null;
  readonly placementPosition: number;
  readonly sharedOn: IsoDate | null;
  readonly isWithdrawn: boolean;
}

/** An observation as this viewer may see it. */
export interface ShownObservation extends Omit<ReadObservationRow, "placementPosition" | "schoolId"> {
  readonly placementPosition: number | null;
  readonly schoolId: string | null;
  readonly copyState: CopyState;
}

/** Whether something that was recorded at an instant was known as of another; everything is known now. */
export const isKnown = (at: IsoInstant | null, asOf: IsoInstant | null): boolean =>
  at !== null && (asOf === null || compareInstants(at, asOf) <= 0);

/** An observation without its school where the viewer may not see placements. */
export function showObservation(row: ReadObservationRow, today: IsoDate): ShownObservation {
  const isHidden = (row.masked & bitsOf(observationGuards.Observation).school) !== 0;
  const isOwed = observationKinds[row.kind].observed === "trainee" && !row.isWithdrawn;
  const { observedOn, copyDueOn: dueOn, sharedOn } = row;
  return {
    ...row,
    revealedAt: isKnown(row.revealedAt, row.asOf) ? row.revealedAt : null,
    placementPosition: isHidden ? null : row.placementPosition,
    schoolId: isHidden ? null : row.schoolId,
    copyState: copyState({ observedOn, dueOn, sharedOn, isOwed }, today),
  };
}
