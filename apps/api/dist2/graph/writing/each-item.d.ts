import type { Refused, RefusalOf } from "../refusals/writes/write-refusal.js";
/**
 * Does the work of a bulk form item by item, all or nothing: each item that is refused is told so under its own path, and
 * then the whole is refused. Return what this gives when `isRefused` says so; the transaction undoes the rest.
 *
 * @param field The list's name in the input, e.g. `judgements`.
 * @param work Does one item; its refusal's path is within the item, e.g. `refuse({ … }, "level")`.
 */
export declare function eachItem<Item, Done extends object>(field: string, items: readonly Item[], work: (item: Item, index: number) => Promise<Done | Refused>): Promise<Done[] | Refused<RefusalOf<"items-refused">>>;
