import type { BucketSettings } from "./file-settings.js";
import type { FileStorage } from "./storage.js";
/** The bucket that the settings name, or the folder `files` of the data folder. */
export declare function openStorage(bucket: BucketSettings | null, dataFolder: string): FileStorage;
