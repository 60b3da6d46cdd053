import { open } from "yauzl";
/** Bytes of a pack's archive at most, unpacked: one that says more is no pack of ours. */
const mostBytes = 200_000_000;
/** The text files of a ZIP archive, by name. @throws Error for a file that is no such archive, or larger than a pack */
export function filesOfPack(path) {
    return new Promise((resolve, reject) => {
        open(path, { lazyEntries: true }, (error, zip) => {
            if (error || !zip)
                return reject(new Error(`${path} cannot be opened as a ZIP archive`, { cause: error }));
            const files = new Map();
            let bytes = 0;
            zip.on("entry", (entry) => {
                bytes += entry.uncompressedSize;
                if (bytes > mostBytes)
                    return reject(new RangeError(`${path} is larger than any pack`));
                zip.openReadStream(entry, async (failed, stream) => {
                    if (failed || !stream)
                        return reject(failed);
                    const parts = [];
                    try {
                        for await (const part of stream)
                            parts.push(Buffer.from(part));
                    }
                    catch (broken) {
                        return reject(broken);
                    }
                    files.set(entry.fileName, Buffer.concat(parts).toString("utf8"));
                    return zip.readEntry();
                });
                return undefined;
            });
            zip.once("error", reject);
            zip.once("end", () => resolve(files));
            zip.readEntry();
            return undefined;
        });
    });
}
//# sourceMappingURL=read-pack.js.map