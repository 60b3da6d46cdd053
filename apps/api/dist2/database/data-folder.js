import { accessSync, constants, mkdirSync } from "node:fs";
/** Makes the folder that holds everything written, for its owner alone. Throws, naming DATA_DIR, where that is not possible. */
export function makeDataFolder(folder) {
    try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    catch (cause) {
        const { code } = cause;
        const why = reasons[code ?? ""] ?? `it cannot be used (${code})`;
        throw new Error(`DATA_DIR ${folder}: ${why}; name a folder of your own, e.g. DATA_DIR=~/reviewpoint-data`, { cause });
    }
}
const notYours = "you may not write there";
const noFolder = "it is not a folder, or lies in something that is none";
const reasons = {
    EACCES: notYours,
    EPERM: notYours,
    EROFS: "it lies on a file system that nothing can be written to",
    ENOSPC: "the disk is full",
    EEXIST: noFolder,
    ENOTDIR: noFolder,
};
//# sourceMappingURL=data-folder.js.map