import { buildGraphSchema } from "../../../features/build-graph-schema.js";
import { roomGuards } from "../../../features/guards.js";
import { anyMember, withRow } from "../../../graph/guarding/guard.js";
import { differs } from "../check-matrix.js";
import { fieldsAskedWith } from "./fields-asked-with.js";
const rooms = roomGuards;
const nameOf = ({ type, field, argument }) => argument === null ? `${type}.${field}` : `${type}.${field}(${argument})`;
/** Every guard of the rooms' tables, and all that arguments ask besides, each taken away in turn. */
export function guardMutants(database) {
    return places().map((place) => ({
        name: `the guard ${nameOf(place)}`,
        isNoticed: () => without([place], () => isTold(database, place)),
        keptBy: () => fencesOf(database, place),
    }));
}
function places() {
    return rooms.flatMap((room) => Object.entries(room).flatMap(([type, guards]) => Object.entries(guards).flatMap(([field, guard]) => {
        if (guard.kind !== "act" && guard.kind !== "row")
            return [];
        const whole = { room, type, field, argument: null, thing: guard.thing };
        const besides = Object.entries(guard.besides);
        return [whole, ...besides.map(([argument, thing]) => ({ ...whole, argument, thing }))];
    })));
}
/** Asks the line itself: of those from whom the thing is taken away, and if that does not tell, of everybody. */
async function isTold(database, place) {
    const schema = buildGraphSchema();
    const lines = ({ field }) => field === nameOf(place);
    const { act, field } = place.thing;
    const taken = (one) => one.act === act && one.field === field;
    return ((await differs(database, schema, { lines, askers: () => false, taken })) ||
        (await differs(database, schema, { lines, askers: () => true, taken: () => false })));
}
/**
 * The fences that keep what a guard keeps: those of fields asked with it that ask the same act. They are named where the
 * guard alone keeps the line when they are gone, and where the line is lost with all of them; else there are none.
 */
async function fencesOf(database, place) {
    const askedWith = fieldsAskedWith(nameOf(place), buildGraphSchema());
    const fences = places().filter((one) => one.argument === null &&
        askedWith.has(nameOf(one)) &&
        nameOf(one) !== nameOf(place) &&
        one.thing.act === place.thing.act);
    if (fences.length === 0 || (await without(fences, () => isTold(database, place))))
        return [];
    const isLost = await without([...fences, place], () => isTold(database, place));
    return isLost ? fences.map(nameOf) : [];
}
/** Does something while some guards are open, and puts them back. */
async function without(gone, doing) {
    const closing = gone.map(open);
    try {
        return await doing();
    }
    finally {
        for (const close of closing.toReversed())
            close();
    }
}
/**
 * Opens a guard where its table is held, and in a new table for whoever looks it up: what follows from a table is kept
 * with it.
 *
 * @returns what puts it back.
 */
function open({ room, type, field, argument }) {
    const guards = room[type];
    const guard = guards[field];
    guards[field] = opened(guard, type, field, argument);
    room[type] = { ...guards };
    return () => {
        guards[field] = guard;
        room[type] = guards;
    };
}
/** What everybody may do. */
const openToAll = { act: "read-partnership" };
function opened(guard, type, field, argument) {
    if (argument !== null) {
        const { [argument]: _, ...besides } = guard.besides;
        return { ...guard, besides };
    }
    // what its arguments ask stays
    if (Object.keys(guard.besides).length > 0)
        return { ...guard, thing: openToAll };
    return type === "Query" ? anyMember : withRow(field)[field];
}
//# sourceMappingURL=guard-mutants.js.map