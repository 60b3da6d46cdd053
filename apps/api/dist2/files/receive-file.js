import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
/** More bytes came than one file may have. */
export class TooManyBytes extends Error {
    most;
    constructor(most) {
        super(`more than ${most} bytes came`);
        this.most = most;
    }
}
/** The connection ended before the file did. */
export class CutOff extends Error {
    constructor(cause) {
        super("the connection ended before the file did", { cause });
    }
}
/**
 * Writes what comes in to a file of its own in a folder, counting and hashing on the way. Nothing is left behind of what
 * has too many bytes or was cut off. Whoever asks removes the file when it is done with.
 *
 * @param length how many bytes were announced; null where nobody said.
 * @throws TooManyBytes
 * @throws CutOff
 */
export async function receiveFile(stream, folder, most, length = null) {
    if (length !== null && length > most)
        throw new TooManyBytes(most);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, randomUUID());
    const handle = await open(path, "wx", 0o600);
    const hash = createHash("sha256");
    let bytes = 0;
    try {
        for await (const chunk of chunksOf(stream)) {
            bytes += chunk.length;
            if (bytes > most)
                throw new TooManyBytes(most);
            hash.update(chunk);
            await handle.writeFile(chunk);
        }
        if (length !== null && bytes !== length)
            throw new CutOff();
        await handle.sync();
        await handle.close();
        return { path, bytes, sha256: hash.digest("hex") };
    }
    catch (error) {
        await handle.close();
        await rm(path, { force: true });
        throw error;
    }
}
/** The chunks of a stream. Its failure is the connection's; it is left open, so that an answer can still be sent. */
async function* chunksOf(stream) {
    try {
        for await (const chunk of stream.iterator({ destroyOnReturn: false }))
            yield chunk;
    }
    catch (error) {
        throw new CutOff(error);
    }
}
//# sourceMappingURL=receive-file.js.map