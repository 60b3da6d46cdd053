import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BytesMissing, requireKey } from "./storage.js";
/** Keeps bytes below a folder, for its owner's eyes alone. What was put is on the disk before `put` says so. */
export function diskStorage(folder) {
    const placeOf = (key) => join(folder, requireKey(key));
    return {
        async put(key, { path }) {
            const place = placeOf(key);
            await mkdir(dirname(place), { recursive: true, mode: 0o700 });
            await rename(path, place);
            await flush(dirname(place));
        },
        async get(key) {
            try {
                const handle = await open(placeOf(key), "r");
                return handle.createReadStream();
            }
            catch (error) {
                throw error.code === "ENOENT" ? new BytesMissing() : error;
            }
        },
        remove: (key) => rm(placeOf(key), { force: true }),
    };
}
/** Has a folder's entries written to the disk. */
async function flush(folder) {
    const handle = await open(folder, "r");
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
//# sourceMappingURL=disk-storage.js.map