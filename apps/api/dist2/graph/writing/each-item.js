import { isRefused } from "./action.js";
/**
 * Does the work of a bulk form item by item, all or nothing: each item that is refused is told so under its own path, and
 * then the whole is refused. Return what this gives when `isRefused` says so; the transaction undoes the rest.
 *
 * @param field The list's name in the input, e.g. `judgements`.
 * @param work Does one item; its refusal's path is within the item, e.g. `refuse({ … }, "level")`.
 */
export async function eachItem(field, items, work) {
    const done = [];
    const refused = [];
    for (const [index, item] of items.entries()) {
        const outcome = await work(item, index);
        if (isRefused(outcome)) {
            const { refusal, path } = outcome;
            refused.push({ refusal, path: ["input", field, String(index), ...path.slice(1)] });
        }
        else
            done.push(outcome);
    }
    return refused.length === 0
        ? done
        : { refusal: { code: "items-refused", items: refused }, path: ["input", field] };
}
//# sourceMappingURL=each-item.js.map