import { noForecast } from "./reading/reader/forecast.js";
import { ReadNotes } from "./auditing/read-notes.js";
import { createReader } from "./reading/reader/reader.js";
import { systemClock } from "./writing/clock.js";
/** A fresh context for one request. An anonymous one reaches no row: there is no provider to read as. */
export function createContext(database, viewer, purse = null, clock = systemClock, reads = new ReadNotes(database, viewer, clock), ask = null) {
    const forecast = noForecast();
    const { read, followed: readFollowed } = createReader(async (work) => {
        if (!viewer)
            throw new TypeError("rows are read for a viewer, and nobody is signed in");
        await database.read(viewer, (unit) => work(({ text, values }, isLast) => unit.rows(text, values, { isLast })));
    }, forecast);
    const readFor = (purpose) => createReader(async (work) => {
        if (!viewer)
            throw new TypeError("rows are read for a viewer, and nobody is signed in");
        await database.read({ ...viewer, purpose }, (unit) => work(({ text, values }) => unit.rows(text, values)));
    }).read;
    const write = async (work, how) => {
        if (!viewer)
            throw new TypeError("rows are written for a viewer, and nobody is signed in");
        return database.write(viewer, work, how);
    };
    return {
        viewer,
        read,
        readFollowed,
        readFor,
        write,
        clock,
        reads,
        forecast,
        batches: new Map(),
        purse,
        ask,
    };
}
//# sourceMappingURL=context.js.map