import sql, {} from "sql-template-tag";
import { readPages } from "../../../graph/paging/read-page.js";
import { showTrainee, } from "../../partnership/trainee/show-trainee.js";
import { traineeListing } from "./trainee-list.query.js";
/** The same page of the trainees of each parent. */
export async function traineesOf({ column, joined, rows, guard }, { filter, orderBy }, page, context) {
    const listing = traineeListing(context, filter, orderBy ?? "NAME", guard);
    const whole = joined ? { ...listing, from: sql `${listing.from}${joined}` } : listing;
    const ids = rows.map(({ id }) => id);
    const pages = await readPages(context.read, whole, column, ids, page);
    return pages.map((found) => found.map(showTrainee));
}
//# sourceMappingURL=trainees-of.js.map