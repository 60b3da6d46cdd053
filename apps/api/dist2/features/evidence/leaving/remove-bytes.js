import { goingFiles, noteGone } from "./going-files.query.js";
/**
 * Removes the bytes of files that were removed or erased and are not gone yet, however often it takes: a file is noted as
 * gone only when its bytes are. Gives how many there were.
 */
export async function removeBytes(database, storage, { providerId }, now) {
    const going = await database.read({ providerId }, (unit) => goingFiles(unit, providerId));
    for (const id of going) {
        await storage.remove(`${providerId}/${id}`);
        await database.write({ providerId }, (unit) => noteGone(unit, providerId, id, now().toISOString()));
    }
    return going.length;
}
//# sourceMappingURL=remove-bytes.js.map