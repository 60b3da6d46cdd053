import { loadAll } from "../../../graph/reading/load.js";
import { levelsOfFramework } from "../../framework/level/level.loader.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
/** Levels by cohort and rank, on the scale of each cohort's framework; null for a null rank. */
export async function levelsByRank(ranks, context) {
    const cohorts = await loadAll(cohortById, ranks.map(({ cohortId }) => cohortId), context);
    const scales = await loadAll(levelsOfFramework, cohorts.map((cohort) => cohort?.frameworkId ?? null), context);
    return ranks.map(({ rank }, index) => {
        if (rank === null)
            return null;
        return scales[index]?.find((level) => level.rank === rank) ?? null;
    });
}
//# sourceMappingURL=level-by-rank.js.map