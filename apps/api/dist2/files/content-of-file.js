import { createReadStream } from "node:fs";
import { fileTypeFromFile } from "file-type";
import { openPromise } from "yauzl";
/** A directory longer than this is not read to its end: no honest document has so many parts. */
const mostPartsRead = 20_000;
/** Tells what a file is by its bytes, and never by its name. Nothing is unpacked. */
export async function contentOfFile(path) {
    const [known, packing] = [await fileTypeFromFile(path), await packingOf(path)];
    if (known)
        return { type: known.mime, packing };
    return { type: (await isPlainText(path)) ? "text/plain" : null, packing: null };
}
async function packingOf(path) {
    try {
        const zip = await openPromise(path, {
            autoClose: false,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        try {
            const parts = [];
            for await (const entry of zip.eachEntry()) {
                parts.push({ packedBytes: entry.compressedSize, unpackedBytes: entry.uncompressedSize });
                if (parts.length > mostPartsRead)
                    break;
            }
            return { parts };
        }
        finally {
            zip.close();
        }
    }
    catch {
        return null;
    }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const neverInText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/u;
/** Whether all of a file is UTF-8 without control characters. */
async function isPlainText(path) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
        for await (const chunk of createReadStream(path))
            if (neverInText.test(decoder.decode(chunk, { stream: true })))
                return false;
        decoder.decode();
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=content-of-file.js.map