import { join } from "node:path";
import { fileNameWithType } from "@reviewpoint/domain/evidence";
import { recordEntry } from "../../../graph/auditing/record-entry.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { evidenceFileById } from "../file/evidence-file.query.js";
import { takeIn } from "./take-in.js";
/** The way of files in and out, which is not through the graph: whoever asks is a viewer, and the same rights count. */
export class EvidenceFiles {
    #storage;
    #folder;
    /** @param dataFolder below which a file lies while it comes in */
    constructor(storage, dataFolder) {
        this.#storage = storage;
        this.#folder = join(dataFolder, "incoming");
    }
    /** Takes a file in, or says why not. */
    take(arrival, context) {
        return takeIn(arrival, { storage: this.#storage, folder: this.#folder }, context);
    }
    /**
     * A file for somebody who may have it; null where there is none that they may have. That they had it is in the audit
     * trail before the first byte leaves; what somebody reads of themselves is not.
     *
     * @throws BytesMissing
     * @throws StorageAway
     */
    async give(id, context) {
        const { providerId, personId: actorId, scope } = viewerOf(context);
        const file = isUuid(id) ? await load(evidenceFileById, id, context) : null;
        if (!file || file.name === null)
            return null;
        const { traineeId, mediaType, bytes } = file;
        const content = await this.#storage.get(`${providerId}/${id}`);
        if (scope.kind !== "SELF") {
            const { now, newId } = context.clock;
            const deed = {
                providerId,
                id: newId(),
                recordedAt: now().toISOString(),
                kind: "read",
                actorId,
            };
            const facts = { fields: { evidence: [traineeId] } };
            await context.write((unit) => recordEntry(unit, { ...deed, act: "readFile", subject: { file: id }, about: [traineeId], facts }), { isolation: "read committed" });
        }
        return { name: fileNameWithType(file.name, mediaType), mediaType, bytes, content };
    }
}
//# sourceMappingURL=evidence-files.js.map