import sql, { empty, join, raw } from "sql-template-tag";
import { readCursor } from "./cursor.js";
import { checkPageSize } from "./page-size.js";
/** The statement for one page and the row behind it. @throws Refusal BAD_PAGE_SIZE, BAD_CURSOR */
export function pageStatement(listing, request) {
    return sql `select ${listing.select} from ${listing.from} where ${listing.where}${behind(listing, request)}
    order by ${ordering(listing)} limit ${rowsOf(request)}`;
}
/**
 * The statement for the same page of many lists at once, one a parent: the number of statements does not grow with
 * parents. Rows carry their parent's key as `parentId`. A parent's rows come together, in the list's order.
 */
export function pagesStatement(listing, parent, parentIds, request) {
    return sql `select page.*, parent.id as "parentId" from unnest(${parentIds}::uuid[]) as parent (id)
    cross join lateral (select ${listing.select} from ${listing.from}
      where ${parent} = parent.id and ${listing.where}${behind(listing, request)}
      order by ${ordering(listing)} limit ${rowsOf(request)}) page`;
}
/** One row more than the page shows. A number in the text, because a kept plan has to know how few rows are wanted. */
function rowsOf(request) {
    return raw(String(checkPageSize(request.first) + 1));
}
/** The statement that counts the whole list, whatever page is asked for. */
export function countStatement(listing) {
    return sql `select count(*)::integer as total from ${listing.from} where ${listing.where}`;
}
/** As {@link countStatement}, for many lists at once. */
export function countsStatement(listing, parent, parentIds) {
    return sql `select ${parent} as "parentId", count(*)::integer as total from ${listing.from}
    where ${parent} = any(${parentIds}::uuid[]) and ${listing.where} group by ${parent}`;
}
function ordering(listing) {
    const direction = listing.descending ? sql ` desc` : empty;
    return join(listing.order.map((expression) => sql `${expression}${direction}`));
}
/**
 * The condition that leaves only rows behind the cursor's row, whose sort keys are looked up by its id. A row that is in
 * several parents' lists has the same keys in each.
 */
function behind(listing, request) {
    if (request.after === undefined || request.after === null)
        return empty;
    const key = readCursor(listing.kind, request.after);
    const order = join(listing.order);
    const id = listing.order.at(-1);
    const beyond = listing.descending ? sql `<` : sql `>`;
    return sql ` and (${order}) ${beyond} (select ${order} from ${listing.from} where ${id} = ${key}::uuid limit 1)`;
}
//# sourceMappingURL=keyset.js.map