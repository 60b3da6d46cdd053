import type { Conflict } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { BoardItemKind } from "./item-kind.enum.js";

/** Somebody or some school that an item concerns. */
export interface Concerned {
  readonly kind: Conflict["with"];
  readonly concernedId: string;
}

/** A trainee: themselves, who judged them or mentors them, and the schools in which they are placed. */
const ofTrainee = `select 'trainee' as kind, id as "concernedId" from trainee where provider_id = $1 and id = $2
  union select 'trainee', person_id from trainee where provider_id = $1 and id = $2
  union select 'assessor', assessor_id from judgement
    where provider_id = $1 and trainee_id = $2 and assessor_id is not null
  union select 'assessor', mentor_id from placement
    where provider_id = $1 and trainee_id = $2 and mentor_id is not null
  union select 'school', school_id from placement where provider_id = $1 and trainee_id = $2`;

const ofAssessor = `select 'assessor' as kind, id as "concernedId" from person where provider_id = $1 and id = $2`;

/** Whom an item concerns, as it is recorded now; null where there is nothing with this id. */
export async function concernedBy(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  kind: BoardItemKind,
  id: string,
): Promise<Concerned[] | null> {
  if (!isUuid(id)) return null;
  if (kind === "exercise") return null;
  const rows = await unit.rows<Concerned>(kind === "trainee" ? ofTrainee : ofAssessor, [
    viewer.providerId,
    id,
  ]);
  return rows.length === 0 ? null : rows;
}
