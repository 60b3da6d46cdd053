import type { Unallotted } from "@reviewpoint/domain/moderation";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";

/** What could be given to nobody when the pieces of exercises were last divided, by exercise. */
export async function lastUnallotted(
  ids: readonly string[],
  context: GraphContext,
): Promise<ReadonlyMap<string, Unallotted[]>> {
  const rows = await context.read<{ id: string; unallotted: Unallotted[] }>(sql`
    select distinct on (exercise_id) exercise_id as id, unallotted from moderation_allocation
    where exercise_id = any(${ids}::uuid[]) order by exercise_id, sequence desc`);
  return new Map(rows.map(({ id, unallotted }) => [id, unallotted]));
}
