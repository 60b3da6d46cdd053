import type { GraphContext } from "../../../graph/context.js";
import { loadAll } from "../../../graph/reading/load.js";
import { levelsOfFramework } from "../../framework/level/level.loader.js";
import type { LevelRow } from "../../framework/level/level.table.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";

/** Levels by cohort and rank, on the scale of each cohort's framework; null for a null rank. */
export async function levelsByRank(
  ranks: readonly { readonly cohortId: string; readonly rank: number | null }[],
  context: GraphContext,
): Promise<(LevelRow | null)[]> {
  const cohorts = await loadAll(
    cohortById,
    ranks.map(({ cohortId }) => cohortId),
    context,
  );
  const scales = await loadAll(
    levelsOfFramework,
    cohorts.map((cohort) => cohort?.frameworkId ?? null),
    context,
  );
  return ranks.map(({ rank }, index) => {
    if (rank === null) return null;
    return scales[index]?.find((level) => level.rank === rank) ?? null;
  });
}
