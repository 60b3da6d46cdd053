import { createHash } from "node:crypto";
import { bitsOf, type Masked } from "../../../graph/guarding/row-parts.js";
import { partnershipGuards } from "../partnership.guards.js";
import type { TraineeRow } from "./trainee.table.js";

/** What the trainee's query reads: the row, the name where it is asked for, and what of it this viewer may not see. */
export interface NamedTraineeRow extends Omit<TraineeRow, "personId" | "registerId">, Masked {
  readonly givenNames?: string;
  readonly familyName?: string;
}

/** What the fields of these names show (`hub` of `hubId`) and nothing else is made of: a row has it where they are asked for. */
type OnlyShown =
  | "name"
  | "hubId"
  | "subjectId"
  | "trn"
  | "status"
  | "route"
  | "expectedEndOn"
  | "withdrawnOn"
  | "deferredOn"
  | "returnedOn"
  | "awardedOn";

/** A trainee as this viewer may see them, with what the graph shows of them. */
export interface WholeTrainee
  extends Omit<NamedTraineeRow, "providerTraineeId" | "givenNames" | "familyName"> {
  readonly name: string | null;
  readonly reference: string | null;
}

/** A trainee as this viewer may see them, without what is there only to be shown. */
export type ShownTrainee = Omit<WholeTrainee, OnlyShown>;

/** A trainee with everything that this viewer may not see left out or replaced. */
export function showTrainee(row: NamedTraineeRow): ShownTrainee {
  // the row is this request's own: nothing is copied
  const name = row.familyName === undefined ? null : `${row.givenNames} ${row.familyName}`;
  const shown = Object.assign(row, { name, reference: row.providerTraineeId });
  return row.masked === 0 ? shown : maskTrainee(shown, row.masked);
}

/** A copy of a trainee without the parts of these bits. */
export function maskTrainee(trainee: ShownTrainee, masked: number): ShownTrainee {
  const bits = bitsOf(partnershipGuards.Trainee);
  const isHidden = (part: keyof typeof bits) => (masked & bits[part]) !== 0;
  const {
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
