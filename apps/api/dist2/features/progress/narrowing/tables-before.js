import { withTables } from "../../../graph/reading/as-of/with-tables.js";
import { knownStandings } from "../../judgements/standing/known-standings.query.js";
import { placedAtReviewPoints } from "./placed.js";
/**
 * The common tables that a statement about standings begins with: `standing` as it was, where the record is asked as of an
 * instant, and `placed`, where schools or mentors matter.
 */
export function tablesBefore(narrowing, isPlaced, more = []) {
    const { asOf } = narrowing;
    return withTables([
        asOf === null ? null : knownStandings(asOf),
        isPlaced ? placedAtReviewPoints(narrowing) : null,
        ...more,
    ]);
}
//# sourceMappingURL=tables-before.js.map