export { type Content, contentOfFile } from "./content-of-file.js";
export { type BucketSettings, readFileSettings } from "./file-settings.js";
export { openStorage } from "./open-storage.js";
export { CutOff, receiveFile, TooManyBytes } from "./receive-file.js";
export { BytesMissing, type FileStorage, type ReceivedFile, StorageAway } from "./storage.js";
