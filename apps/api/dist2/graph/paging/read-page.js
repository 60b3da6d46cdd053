import { gathered } from "../reading/by-key.js";
import { countStatement, countsStatement, pageStatement, pagesStatement } from "./keyset.js";
import { Page } from "./page.js";
/** Reads one page of a list. The whole list is counted only when `totalCount` is asked for. */
export async function readPage(read, listing, request) {
    const rows = await read(pageStatement(listing, request));
    const counting = { statement: countStatement(listing), parentId: null };
    return Page.of(listing.kind, rows, request, counting);
}
/** Reads the same page of many parents' lists in one statement. */
export async function readPages(read, listing, parent, parentIds, request) {
    const rows = await read(pagesStatement(listing, parent, parentIds, request));
    const statement = countsStatement(listing, parent, parentIds);
    const lists = gathered(parentIds, rows, (row) => row.parentId);
    return lists.map((list, index) => Page.of(listing.kind, list, request, {
        statement,
        parentId: parentIds[index] ?? null,
    }));
}
//# sourceMappingURL=read-page.js.map