import { createHash } from "node:crypto";
import { bitsOf, type Masked } from "../../../graph/guarding/row-parts.js";
import { partnershipGuards } from "../partnership.guards.js";
import type { TraineeRow } from "./trainee.table.js";

/** What the trainee's query reads: the row, the name, and what of it this viewer may not see. */
export interface NamedTraineeRow extends TraineeRow, Masked {
  readonly givenNames: string;
  readonly familyName: string;
}

/** A trainee as this viewer may see them. Of what a row carries besides, the graph shows nothing. */
export interface ShownTrainee
  extends Omit<TraineeRow, "personId" | "registerId" | "providerTraineeId">,
    Masked {
  readonly name: string | null;
  readonly reference: string | null;
}

/** A trainee with everything that this viewer may not see left out or replaced. */
export function showTrainee(row: NamedTraineeRow): ShownTrainee {
  // the row is this request's own: nothing is copied
  const name = `${row.givenNames} ${row.familyName}`;
  const shown = Object.assign(row, { name, reference: row.providerTraineeId });
  return row.masked === 0 ? shown : maskTrainee(shown, row.masked);
}

/** A copy of a trainee without the parts of these bits. */
export function maskTrainee(trainee: ShownTrainee, masked: number): ShownTrainee {
  const bits = bitsOf(partnershipGuards.Trainee);
  const isHidden = (part: keyof typeof bits) => (masked & bits[part]) !== 0;
  const {
    personId: _p,
    registerId: _r,
    providerTraineeId: _t,
    givenNames: _g,
    familyName: _f,
    ...shown
  } = trainee as ShownTrainee & Partial<NamedTraineeRow>;
  return {
    ...shown,
    masked: trainee.masked | masked,
    ...(isHidden("name") ? { name: null } : {}),
    ...(isHidden("reference") ? { reference: pseudonym(trainee.id) } : {}),
    ...(isHidden("trn") ? { trn: null } : {}),
    ...(isHidden("withdrawnOn") ? { withdrawnOn: null } : {}),
    ...(isHidden("deferredOn") ? { deferredOn: null } : {}),
    ...(isHidden("returnedOn") ? { returnedOn: null } : {}),
  };
}

/** A reference that tells trainees apart and nothing else of them; the same in every answer. */
function pseudonym(id: string): string {
  return `P-${createHash("sha256").update(id).digest("hex").slice(0, 8).toUpperCase()}`;
}
