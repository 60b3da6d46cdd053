import type { Page } from "./page.js";
/** Where a page lies in its list. */
export declare class PageInfoType implements Readonly<Page<never>["pageInfo"]> {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
}
