import { deletions } from "./deletions.js";
const features = new URL("../../../features/", import.meta.url).href;
const asking = new URL("./taken-away.js", import.meta.url).href;
/** Loads the compiled features so that each of their guards can be taken away, one at a time, while they run. */
export const load = async (url, context, next) => {
    const loaded = await next(url, context);
    if (!url.startsWith(features) || !loaded.source)
        return loaded;
    return { ...loaded, source: switched(url.slice(features.length), String(loaded.source)) };
};
/** A compiled file in which every guard asks, each time it is come by, whether it is taken away. */
export function switched(file, text) {
    const found = deletions(file, text);
    if (found.length === 0)
        return text;
    const insertions = found.flatMap(({ name, from, to, instead, isSql }) => {
        const isGone = `isTakenAway(${JSON.stringify(name)})`;
        const [before, behind] = isSql
            ? [`\${${isGone} ? sql\`${instead}\` : sql\``, "`}"]
            : [`(${isGone} ? ${instead} : `, ")"];
        return [
            { at: from, text: before },
            { at: to, text: behind },
        ];
    });
    const parts = [`import { isTakenAway } from ${JSON.stringify(asking)}; `];
    let done = 0;
    for (const { at, text: inserted } of insertions.toSorted((one, other) => one.at - other.at)) {
        parts.push(text.slice(done, at), inserted);
        done = at;
    }
    return [...parts, text.slice(done)].join("");
}
//# sourceMappingURL=switched-modules.js.map