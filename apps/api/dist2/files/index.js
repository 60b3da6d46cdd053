export { contentOfFile } from "./content-of-file.js";
export { readFileSettings } from "./file-settings.js";
export { openStorage } from "./open-storage.js";
export { CutOff, receiveFile, TooManyBytes } from "./receive-file.js";
export { BytesMissing, StorageAway } from "./storage.js";
//# sourceMappingURL=index.js.map