import { readPages } from "../../../graph/paging/read-page.js";
import { judgementListing } from "../judgement/judgement.query.js";
import { showJudgement } from "../judgement/show-judgement.js";
/** The same page of the judgements of each parent. */
export async function judgementsOf({ guard, column, parents }, choice, page, context) {
    const listing = judgementListing(context, choice, guard);
    const ids = parents.map(({ id }) => id);
    const pages = await readPages(context.read, listing, column, ids, page);
    return pages.map((found) => found.map(showJudgement));
}
//# sourceMappingURL=judgements-of.js.map