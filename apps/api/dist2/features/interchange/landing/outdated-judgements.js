import { dayMonthYear } from "@reviewpoint/domain/interchange";
import { violationAt } from "./violation-at.js";
/**
 * Statements that were recorded word for word and then superseded: they come from an older file, and would set a level
 * back in silence.
 *
 * @param changed What a row states that differs from what counts now.
 */
export function outdatedJudgements(superseded, changed, { strands, levels }, row) {
    return changed.flatMap(({ stated }) => {
        const before = superseded.findLast((each) => saysTheSame(each, stated));
        if (before === undefined)
            return [];
        const column = strands.find(({ id }) => id === stated.strandCode)?.name ?? "";
        const value = levels.find(({ id }) => id === stated.levelCode)?.name ?? "";
        const remedy = `One of ${dayMonthYear(before.supersededOn)} took its place, so this file is older. To set the level back, give the day on which it was judged anew.`;
        return [violationAt(row, "superseded", column, value, remedy)];
    });
}
const saysTheSame = (before, stated) => before.traineeId === stated.traineeId &&
    before.reviewPointCode === stated.reviewPointCode &&
    before.strandCode === stated.strandCode &&
    before.levelCode === stated.levelCode &&
    before.judgedOn === stated.judgedOn &&
    (stated.assessorId === null || before.assessorId === stated.assessorId) &&
    (stated.evidence === null || before.evidence === stated.evidence);
//# sourceMappingURL=outdated-judgements.js.map