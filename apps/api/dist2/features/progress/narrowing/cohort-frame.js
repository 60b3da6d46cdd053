import { load } from "../../../graph/reading/load.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { levelsOfFramework } from "../../framework/level/level.loader.js";
import { strandsOfFramework } from "../../framework/strand/strand.loader.js";
import { reviewPointsOfCohort } from "../../judgements/review-point/review-point.loader.js";
import { cohortByCode } from "../../partnership/cohort/cohort.loader.js";
/** The frame of the cohort with this code. @throws Refusal UNKNOWN_CODE */
export async function cohortFrame(code, context) {
    const cohort = await load(cohortByCode, code, context);
    if (!cohort) {
        throw new Refusal("UNKNOWN_CODE", `where.cohort: no cohort has the code ${JSON.stringify(code)}. See cohorts.`);
    }
    return frameOf(cohort, context);
}
/** What the standings of a cohort are laid out on. */
export async function frameOf(cohort, context) {
    const [reviewPoints, strands, levels] = await Promise.all([
        load(reviewPointsOfCohort, cohort.id, context),
        load(strandsOfFramework, cohort.frameworkId, context),
        load(levelsOfFramework, cohort.frameworkId, context),
    ]);
    return { cohort, reviewPoints, strands, levels };
}
//# sourceMappingURL=cohort-frame.js.map