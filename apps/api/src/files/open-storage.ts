import { join } from "node:path";
import { diskStorage } from "./disk-storage.js";
import type { BucketSettings } from "./file-settings.js";
import { s3Storage } from "./s3-storage.js";
import type { FileStorage } from "./storage.js";

/** The bucket that the settings name, or the folder `files` of the data folder. */
export function openStorage(bucket: BucketSettings | null, dataFolder: string): FileStorage {
  return bucket === null ? diskStorage(join(dataFolder, "files")) : s3Storage(bucket);
}
