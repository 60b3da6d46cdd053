import { covers, widestOf } from "@reviewpoint/domain/access";
import sql, { join, raw } from "sql-template-tag";
import { accessOf } from "./viewer-access.js";
const keyOf = ({ act, field }) => `${act} ${field ?? ""}`;
/** What follows from the guards of a type, which never change: worked out once. */
const partsOf = new WeakMap();
const fieldBits = new WeakMap();
/** The parts of a type's rows that are decided row by row; fields that are guarded alike share a bit. */
export function rowParts(guards) {
    const known = partsOf.get(guards) ?? partsDecided(guards);
    partsOf.set(guards, known);
    return known;
}
function partsDecided(guards) {
    const bits = new Map();
    return Object.entries(guards).flatMap(([field, guard]) => {
        if (guard.kind !== "row")
            return [];
        const bit = bits.get(keyOf(guard.thing)) ?? 2 ** bits.size;
        bits.set(keyOf(guard.thing), bit);
        return [{ field, thing: guard.thing, bit }];
    });
}
/** The bit of each field of a type; 0 for one that is not decided row by row. */
export function bitsOf(guards) {
    const known = fieldBits.get(guards);
    if (known)
        return known;
    const bits = Object.fromEntries(Object.keys(guards).map((field) => [field, 0]));
    for (const { field, bit } of rowParts(guards))
        bits[field] = bit;
    fieldBits.set(guards, bits);
    return bits;
}
/** The rows of which a part is shown to this viewer. */
export function shownOf(rows, guards, part) {
    const bit = bitsOf(guards)[part];
    return rows.filter((row) => (row.masked & bit) === 0);
}
/**
 * An SQL expression for the bits of a row's parts that the viewer may not see. Where everyone within the rows' own reach
 * is seen, or nobody is, it is a constant.
 *
 * @param within what the rows were read for.
 * @param reached the condition that a row is of a trainee within a reach.
 */
export function maskedBits(guards, viewer, within, reached) {
    const access = accessOf(viewer);
    const all = within.map((thing) => access.reach(thing));
    const bits = new Map(rowParts(guards).map(({ thing, bit }) => [bit, access.reach(thing)]));
    let always = 0;
    const sometimes = [];
    for (const [bit, reach] of bits) {
        if (all.some((one) => covers(reach, one)))
            continue;
        const alike = sometimes.find((one) => covers(one.reach, reach) && covers(reach, one.reach));
        if (widestOf(reach) === "nothing")
            always += bit;
        else if (alike)
            alike.bits += bit;
        else
            sometimes.push({ reach, bits: bit });
    }
    const terms = sometimes.map(({ reach, bits: some }) => sql `case when ${reached(reach)} then 0 else ${raw(String(some))} end`);
    return join([raw(String(always)), ...terms], " + ");
}
//# sourceMappingURL=row-parts.js.map