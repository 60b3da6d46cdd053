import type { WriteUnit } from "../../database/index.js";
import { isUuid } from "../reading/is-uuid.js";

/** What belongs to one trainee, by its table. */
type Owned = "meeting" | "target" | "knowledge_gap" | "portfolio_check" | "portfolio_grade";

/**
 * What an act holds: everything that is recorded of some trainees, or of the trainee of a thing; the roles of some people,
 * or of whoever holds a role.
 */
export type Held =
  | { readonly trainees: readonly string[] }
  | { readonly traineeOf: Owned; readonly id: string }
  | { readonly people: readonly string[] }
  | { readonly holderOf: string };

/**
 * Holds something until the transaction ends: whoever else holds the same waits, and then finds what this transaction
 * wrote, because each statement of a transaction that is read committed sees what is committed by then. Rows are held in
 * the order of their ids, so that nobody waits in a ring. What only refers to them, as most rows do, does not wait. Ids
 * that there are not hold nothing.
 */
export async function hold(unit: WriteUnit, providerId: string, held: Held): Promise<void> {
  const { table, which, values } = statementOf(held);
  if (!values.every(isUuid) || values.length === 0) return;
  await unit.rows(
    `select id from ${table} where provider_id = $1 and id in (${which}) order by id for no key update`,
    [providerId, values],
  );
}

function statementOf(held: Held): { table: string; which: string; values: readonly string[] } {
  const ids = "select unnest($2::uuid[])";
  if ("trainees" in held)
    return { table: "trainee", which: ids, values: [...new Set(held.trainees)].filter(isUuid) };
  if ("people" in held)
    return { table: "person", which: ids, values: [...new Set(held.people)].filter(isUuid) };
  const owned = (table: string, owner: string) =>
    `select ${owner} from ${table} where provider_id = $1 and id = any($2::uuid[])`;
  return "traineeOf" in held
    ? { table: "trainee", which: owned(held.traineeOf, "trainee_id"), values: [held.id] }
    : { table: "person", which: owned("role_holding", "person_id"), values: [held.holderOf] };
}
