import { openPromise } from "yauzl";
import { fileLimits } from "../bytes/limits.js";
import { FileRefused } from "../refusals.js";
/** Opens a workbook and refuses one whose directory promises too much: too many parts, too large, or packed too tightly. */
export async function openWorkbook(path, limits = fileLimits) {
    let zip;
    try {
        zip = await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
    }
    catch (error) {
        throw brokenWorkbook(error);
    }
    try {
        const parts = await directory(zip, limits);
        return {
            has: (name) => parts.has(name),
            size: (name) => parts.get(name)?.uncompressedSize ?? 0,
            stream: (name) => partStream(zip, parts.get(name), name),
            close: () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw error instanceof FileRefused ? error : brokenWorkbook(error);
    }
}
async function directory(zip, limits) {
    const parts = new Map();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
        unpacked += entry.uncompressedSize;
        if (parts.size >= limits.parts || unpacked > limits.unpacked || isPackedTooTightly(entry, limits)) {
            throw new FileRefused("workbook-too-large", "Save only the sheets that are needed, or save as .csv.");
        }
        if (parts.has(entry.fileName))
            throw brokenWorkbook(new Error("a part appears twice"));
        parts.set(entry.fileName, entry);
    }
    return parts;
}
// Small parts may pack well without any harm: the ratio counts from a megabyte on.
const isPackedTooTightly = ({ uncompressedSize, compressedSize }, limits) => uncompressedSize > 1024 * 1024 && uncompressedSize > limits.ratio * compressedSize;
async function partStream(zip, entry, name) {
    if (entry === undefined)
        throw brokenWorkbook(new Error(`there is no part ${name}`));
    if (entry.isEncrypted())
        throw new FileRefused("old-workbook", "Take the password off and save it again.");
    try {
        return await zip.openReadStreamPromise(entry);
    }
    catch (error) {
        throw brokenWorkbook(error);
    }
}
export function brokenWorkbook(cause) {
    return new FileRefused("broken-workbook", "Open it in a spreadsheet program and save it again as .xlsx.", {
        cause,
    });
}
//# sourceMappingURL=open-workbook.js.map