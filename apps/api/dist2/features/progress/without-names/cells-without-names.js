import { proportionWithoutNames, sharesWithoutNames, } from "@reviewpoint/domain/progress";
import { readCounts } from "../cell/cell.query.js";
import { readPlacedCounts } from "./placed-counts.query.js";
import { ToldByPlace } from "./told-by-place.js";
import { toldBy } from "./told-by.js";
/** Counts for a viewer who may not see every figure: told from what is published alone. */
export async function countsWithoutNames(narrowing, { by, measure }, { seen, terms }, context) {
    const ranks = narrowing.frame.levels.map(({ rank }) => rank);
    const figures = (numbers) => {
        if (measure === "AT_EXPECTED") {
            return [{ level: null, state: null, ...proportionWithoutNames(numbers, terms) }];
        }
        return sharesWithoutNames(numbers, ranks, terms).map(({ levelRank, ...share }) => ({
            ...share,
            level: narrowing.frame.levels.find(({ rank }) => rank === levelRank) ?? null,
        }));
    };
    if (narrowing.schoolId !== null || by.includes("SCHOOL")) {
        // a school often has one trainee: nothing is told of one
        return { counts: await readCounts(narrowing, by, context), figuresOf: (rows) => figures(untold(rows)) };
    }
    const [all, place] = await Promise.all([readPlacedCounts(narrowing, seen, context), toldBy(context)]);
    const told = new ToldByPlace(all, place, terms.suppressBelow ?? 1);
    const isAsked = ({ hubId, subjectId }) => (narrowing.hubId === null || hubId === narrowing.hubId) &&
        (narrowing.subjectId === null || subjectId === narrowing.subjectId);
    const wholeOf = new Map(all.filter(isAsked).map((whole) => [under(whole, by), whole]));
    return {
        counts: [...wholeOf.keys()],
        figuresOf: (rows) => figures(told.numbersOf(rows.flatMap((row) => wholeOf.get(row) ?? []))),
    };
}
/** The numbers of standings of which nothing may be told but how many there are. */
const untold = (rows) => ({
    people: rows.reduce((sum, { count }) => sum + count, 0),
    bands: { at: null, below: null, unjudged: null, unexpected: null },
    outcomes: null,
});
/** A count under the dimensions that were asked for alone. */
function under(whole, by) {
    const { state, levelRank, expectedRank, count } = whole;
    return {
        ...{ state, levelRank, expectedRank, count },
        ...(by.includes("REVIEW_POINT") ? { reviewPointId: whole.reviewPointId } : {}),
        ...(by.includes("STRAND") ? { strandId: whole.strandId } : {}),
        ...(by.includes("HUB") ? { hubId: whole.hubId } : {}),
        ...(by.includes("SUBJECT") ? { subjectId: whole.subjectId } : {}),
    };
}
//# sourceMappingURL=cells-without-names.js.map