/** The guards that are taken away for now. */
let taken = [];
/** The guards that were come by since somebody began to look. */
let met = new Set();
/** Asked by every guard of the features each time it is come by, with its name: is it taken away? */
export function isTakenAway(name) {
    met.add(name);
    return taken.includes(name);
}
/** Does something without some guards. */
export async function without(names, doing) {
    taken = names;
    try {
        return await doing();
    }
    finally {
        taken = [];
    }
}
/** The guards that are come by while something is done. */
export async function metBy(doing) {
    met = new Set();
    await doing();
    return met;
}
//# sourceMappingURL=taken-away.js.map