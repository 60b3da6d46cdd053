import { strandById } from "../../framework/strand/strand.loader.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
/** The small tables by which standings are put in order; read beside a question's first rows. */
export const readOrderOfStandings = (context) => Promise.all([strandById.readAll(context), reviewPointById.readAll(context)]);
/**
 * Standings by strand and then by review point. Both tables are small and most questions about standings name them, so they
 * are put in order here and not by two joins of the database.
 */
export function inOrderOfStrands(standings, [strands, points]) {
    const placeOf = (table, id) => table.get(id)?.position ?? Number.POSITIVE_INFINITY;
    return standings.toSorted((one, other) => placeOf(strands, one.strandId) - placeOf(strands, other.strandId) ||
        placeOf(points, one.reviewPointId) - placeOf(points, other.reviewPointId));
}
//# sourceMappingURL=in-order-of-strands.js.map