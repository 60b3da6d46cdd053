/** Rows that one page may hold. */
export declare const largestPage = 100;
/** The page size asked for. @throws Refusal BAD_PAGE_SIZE outside 1–100. */
export declare function checkPageSize(first: number): number;
