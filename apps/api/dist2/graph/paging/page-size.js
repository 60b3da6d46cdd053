import { Refusal } from "../refusals/refusal.js";
/** Rows that one page may hold. */
export const largestPage = 100;
/** The page size asked for. @throws Refusal BAD_PAGE_SIZE outside 1–100. */
export function checkPageSize(first) {
    if (Number.isInteger(first) && first >= 1 && first <= largestPage)
        return first;
    throw new Refusal("BAD_PAGE_SIZE", `first: ${first} is outside 1–${largestPage}. Ask for a page of that size and follow endCursor.`);
}
//# sourceMappingURL=page-size.js.map