import { join } from "node:path";
import { diskStorage } from "./disk-storage.js";
import { s3Storage } from "./s3-storage.js";
/** The bucket that the settings name, or the folder `files` of the data folder. */
export function openStorage(bucket, dataFolder) {
    return bucket === null ? diskStorage(join(dataFolder, "files")) : s3Storage(bucket);
}
//# sourceMappingURL=open-storage.js.map