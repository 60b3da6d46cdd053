import { recorderOf } from "./recorder.js";
/** The name of a reading in the audit trail. */
export const readingAct = "readSensitive";
/** What of one request is to be recorded as read: noted field by field, written down once, before the answer leaves. */
export class ReadNotes {
    #database;
    #viewer;
    #clock;
    #stated = [];
    #noted = new Map();
    constructor(database, viewer, clock) {
        this.#database = database;
        this.#viewer = viewer;
        this.#clock = clock;
    }
    /** Notes that the viewer was shown a field of a trainee's. What people read of themselves is not noted. */
    note(field, traineeId) {
        if (this.#viewer?.scope.kind === "SELF")
            return;
        const trainees = this.#noted.get(field);
        if (trainees)
            trainees.add(traineeId);
        else
            this.#noted.set(field, new Set([traineeId]));
    }
    /** Notes that the viewer is shown what is kept for a purpose alone: an entry of its own, with what was said of why. */
    noteFor(why, traineeIds) {
        if (this.#viewer?.scope.kind === "SELF" || traineeIds.length === 0)
            return;
        this.#stated.push({ why, traineeIds });
    }
    /** Writes down what was noted, as one entry, in a transaction of its own; nothing where nothing was. */
    async record() {
        if (this.#viewer === null)
            return;
        for (const { why, traineeIds } of this.#stated.splice(0)) {
            await recordRead(this.#database, this.#viewer, { [why.field]: traineeIds }, this.#clock, "read", why);
        }
        if (this.#noted.size === 0)
            return;
        const fields = Object.fromEntries([...this.#noted].map(([field, ids]) => [field, [...ids].sort()]));
        this.#noted.clear();
        await recordRead(this.#database, this.#viewer, fields, this.#clock);
    }
}
/**
 * Records that a viewer has read sensitive fields: for what leaves otherwise than as a field of the graph, a pack or an
 * export, too.
 *
 * @param fields the ids of the trainees of whom each field was read.
 * @param why what the viewer said of it, where it had to be said.
 */
export async function recordRead(database, viewer, fields, { now, newId }, kind = "read", why) {
    const { providerId, personId: actorId } = viewer;
    await recorderOf(database).record({
        ...{ providerId, id: newId(), recordedAt: now().toISOString(), kind, act: readingAct, actorId },
        ...{
            subject: {},
            about: Object.values(fields).flat(),
            facts: { fields, ...(why && { purpose: why.purpose, reason: why.reason }) },
        },
    });
}
//# sourceMappingURL=read-notes.js.map