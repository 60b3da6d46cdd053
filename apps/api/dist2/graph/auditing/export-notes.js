import { recorderOf } from "./recorder.js";
/** The name of an export in the audit trail. */
export const exportAct = "exportTable";
/**
 * What is taken out in one file, however many answers it is put together from: one entry, written before the file leaves,
 * also where nothing in it is sensitive.
 */
export class ExportNotes {
    #database;
    #viewer;
    #clock;
    #noted = new Map();
    constructor(database, viewer, clock) {
        this.#database = database;
        this.#viewer = viewer;
        this.#clock = clock;
    }
    note(field, traineeId) {
        if (this.#viewer.scope.kind === "SELF")
            return;
        const trainees = this.#noted.get(field) ?? new Set();
        this.#noted.set(field, trainees.add(traineeId));
    }
    /** @throws RangeError always: what is kept for a purpose alone stays where it is, and leaves in no file */
    noteFor({ field }) {
        throw new RangeError(`nothing that is kept for a purpose leaves in a file: ${field}`);
    }
    /** An answer is a part of the file: what it shows is written down with the whole. */
    async record() { }
    /** Writes down that the file leaves. @param address the page that it is of, with its filters */
    async leaves(address) {
        const { providerId, personId: actorId } = this.#viewer;
        const { now, newId } = this.#clock;
        const fields = Object.fromEntries([...this.#noted].map(([field, ids]) => [field, [...ids].sort()]));
        await recorderOf(this.#database).record({
            ...{
                providerId,
                id: newId(),
                recordedAt: now().toISOString(),
                kind: "export",
                act: exportAct,
                actorId,
            },
            ...{ subject: {}, about: Object.values(fields).flat(), facts: { address, fields } },
        });
    }
}
//# sourceMappingURL=export-notes.js.map