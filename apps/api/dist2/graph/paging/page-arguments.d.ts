import type { PageRequest } from "./page.js";
/** The arguments of every list. */
export declare class PageArguments implements PageRequest {
    readonly first: number;
    readonly after?: string | null;
}
