import { completeness } from "@reviewpoint/domain/progress";
import { readPlacedDue } from "./due-without-names.query.js";
import { readPlacedCounts } from "./placed-counts.query.js";
import { ToldByPlace } from "./told-by-place.js";
import { toldBy } from "./told-by.js";
/**
 * Completeness for a viewer who may not see every figure. The rows of a strand are told when none of its numbers is small
 * and progress tells how many are not judged; rows of places, when that is so in every place, since what is left out of
 * some would follow from the rest. Everything else is left out.
 */
export async function completenessWithoutNames(narrowing, { by, seen, smallBelow, day }, context) {
    const place = await toldBy(context);
    const [due, counts] = await Promise.all([
        readPlacedDue(narrowing, place, seen, context),
        readPlacedCounts(narrowing, seen, context),
    ]);
    const told = new ToldByPlace(counts, place, smallBelow);
    const isSafe = (rows) => completeness(rows, [], day).every((row) => [row.judged, row.judgedLate, row.missing, row.notDue].every((n) => n === 0 || n >= smallBelow));
    const strands = new Set(due.map(({ strandId }) => strandId));
    const unseen = due.filter((row) => !row.isSeen);
    const of = (strandId) => unseen.filter((row) => row.strandId === strandId);
    const isWholeTold = (strandId) => isSafe(of(strandId)) && told.tellsUnjudged(strandId);
    const arePlacesTold = (strandId) => isWholeTold(strandId) &&
        [...new Set(of(strandId).map(({ placeId }) => placeId))].every((placeId) => isSafe(of(strandId).filter((row) => row.placeId === placeId)) &&
            told.tellsUnjudged(strandId, placeId));
    const placed = placeAsked(narrowing, by, place);
    if (placed === "crossed")
        return [];
    const isTold = placed === "everyone" ? isWholeTold : arePlacesTold;
    const shown = [...strands].filter(isTold);
    if (by !== "STRAND" && shown.length < strands.size)
        return [];
    const asked = placed === "everyone" || placed === "each" ? due : due.filter((row) => row.placeId === placed.id);
    const rows = asked
        .filter(({ strandId }) => shown.includes(strandId))
        .map((row) => ({ ...row, groupId: by === "STRAND" ? row.strandId : row.placeId || null }));
    return completeness(rows, ["groupId"], day);
}
/** Of whom rows are asked: of everyone, of each place, or of one; or by the places that are not told apart. */
function placeAsked({ hubId, subjectId, schoolId }, by, place) {
    const [own, other] = place === "hub" ? [hubId, subjectId] : [subjectId, hubId];
    if (schoolId !== null || other !== null || (by !== "STRAND" && by !== place.toUpperCase()))
        return "crossed";
    if (own !== null)
        return { id: own };
    return by === "STRAND" ? "everyone" : "each";
}
//# sourceMappingURL=completeness-without-names.js.map