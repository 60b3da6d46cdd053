import { createHash } from "node:crypto";
import type { TraineeRow } from "./trainee.table.js";

/** What the trainee's query reads: the row, the name, and whether this viewer may see who it is. */
export interface NamedTraineeRow extends TraineeRow {
  readonly givenNames: string;
  readonly familyName: string;
  readonly isNamed: boolean;
}

/** A trainee as this viewer may see them. Of what a row carries besides, the graph shows nothing. */
export interface ShownTrainee extends Omit<TraineeRow, "personId" | "registerId" | "providerTraineeId"> {
  readonly name: string | null;
  readonly reference: string | null;
  /** Whether the viewer may see who it is, and what would tell it. */
  readonly isNamed: boolean;
}

/** A trainee with everything that says who it is, or when they were away, left out or replaced where names may not be seen. */
export function showTrainee(row: NamedTraineeRow): ShownTrainee {
  if (row.isNamed) {
    // the row is this request's own: nothing is copied
    const name = `${row.givenNames} ${row.familyName}`;
    return Object.assign(row, { name, reference: row.providerTraineeId });
  }
  const {
    personId: _p,
    registerId: _r,
    providerTraineeId: _t,
    givenNames: _g,
    familyName: _f,
    ...shown
  } = row;
  const away = { withdrawnOn: null, deferredOn: null, returnedOn: null };
  return { ...shown, ...away, name: null, trn: null, reference: pseudonym(row.id) };
}

/** A reference that tells trainees apart and nothing else of them; the same in every answer. */
function pseudonym(id: string): string {
  return `P-${createHash("sha256").update(id).digest("hex").slice(0, 8).toUpperCase()}`;
}
