import type { Performance } from "../../../graph/writing/action.js";

/** The highest number that an exercise's plans, allocations or extensions have; 0 without one. */
export async function lastSequence(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  table: "moderation_plan" | "moderation_allocation" | "moderation_extension",
  exerciseId: string,
): Promise<number> {
  const [found] = await unit.rows<{ sequence: number }>(
    `select coalesce(max(sequence), 0)::integer as sequence from ${table} where provider_id = $1 and exercise_id = $2`,
    [viewer.providerId, exerciseId],
  );
  return found?.sequence ?? 0;
}
