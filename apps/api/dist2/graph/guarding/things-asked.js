import { Denied } from "./denied.js";
import { accessOf } from "./viewer-access.js";
/**
 * What a question asks of a guarded field: its act, and what the given arguments ask besides. Its rows are to be within
 * the viewer's reach for each of these.
 *
 * @throws Denied where the viewer has no reach at all for one of them.
 */
export function thingsAsked(guard, given, viewer) {
    if (guard?.kind !== "act" && guard?.kind !== "row")
        return [];
    const besides = Object.entries(guard.besides).filter(([place]) => isGiven(place, given));
    for (const [place, thing] of besides) {
        if (!accessOf(viewer).may(thing))
            throw new Denied(thing, place);
    }
    return [guard.thing, ...besides.map(([, thing]) => thing)];
}
function isGiven(place, given) {
    const [path = "", wanted] = place.split("=");
    let value = given;
    for (const name of path.split("."))
        value = value?.[name];
    if (wanted === undefined)
        return value !== undefined && value !== null;
    return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}
//# sourceMappingURL=things-asked.js.map