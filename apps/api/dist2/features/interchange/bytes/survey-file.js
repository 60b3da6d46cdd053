import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { FileRefused } from "../refusals.js";
import { fileLimits } from "./limits.js";
import { EncodingDetector } from "./text-encoding.js";
/** Looks at a whole file once, as a stream: its size, digest, kind and encoding. */
export async function surveyFile(path, limits = fileLimits) {
    const hash = createHash("sha256");
    const detector = new EncodingDetector();
    let head = Buffer.alloc(0);
    let size = 0;
    try {
        await refuseOtherThanFiles(path);
        for await (const chunk of createReadStream(path)) {
            if (head.length < 8)
                head = Buffer.concat([head, chunk.subarray(0, 4096)]);
            size += chunk.length;
            refuseTooLarge(size, isZip(head), limits);
            hash.update(chunk);
            if (!isZip(head))
                detector.add(chunk);
        }
    }
    catch (error) {
        throw error instanceof FileRefused ? error : cannotOpen(path, error);
    }
    const facts = { path, size, sha256: hash.digest("hex") };
    if (size === 0)
        throw new FileRefused("empty-file", "Export it again.");
    if (isZip(head))
        return { ...facts, kind: "workbook" };
    if (head.subarray(0, 4).equals(oldWorkbook))
        throw new FileRefused("old-workbook", "Take the password off and save it as .xlsx or .csv.");
    const encoding = detector.end();
    if (encoding === null || head.subarray(0, 5).toString("latin1") === "%PDF-")
        throw new FileRefused("not-text", "Save it as .csv (UTF-8) or as .xlsx.");
    const start = new TextDecoder(encoding).decode(head).trimStart();
    if (start.startsWith("<"))
        throw new FileRefused("markup", "Open it in a spreadsheet program and save it as .xlsx.");
    const kind = start.startsWith("{") || start.startsWith("[") ? "json" : "table";
    if (kind === "json")
        refuseLargeJson(size, limits);
    return { ...facts, kind, encoding };
}
/** Folders have no rows, and devices and pipes may never end. */
async function refuseOtherThanFiles(path) {
    const found = await stat(path);
    if (found.isFile())
        return;
    const what = found.isDirectory() ? "This is a folder: name one file in it." : "Name a file on the disk.";
    throw new FileRefused("no-file", what);
}
function cannotOpen(path, error) {
    const code = error?.code;
    return code === "ENOENT" || code === "ENOTDIR"
        ? new FileRefused("no-such-file", `Check its path: looked for ${resolve(path)}.`, { cause: error })
        : new FileRefused("not-readable", "Close the program that has it open, or ask for the right to read it.", {
            cause: error,
        });
}
// The signature of the container of .xls files, and of .xlsx files that are encrypted.
const oldWorkbook = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const isZip = (head) => head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
function refuseTooLarge(size, zip, limits) {
    const most = zip ? limits.workbook : limits.text;
    if (size > most)
        throw new FileRefused("file-too-large", `Split it: at most ${megabytes(most)} are read.`);
}
function refuseLargeJson(size, limits) {
    if (size > limits.json)
        throw new FileRefused("file-too-large", `At most ${megabytes(limits.json)} of JSON are read.`);
}
const megabytes = (bytes) => `${Math.floor(bytes / (1024 * 1024))} MB`;
//# sourceMappingURL=survey-file.js.map