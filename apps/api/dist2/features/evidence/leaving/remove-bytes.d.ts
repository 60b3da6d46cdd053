import type { Database, Tenant } from "../../../database/index.js";
import type { FileStorage } from "../../../files/index.js";
/**
 * Removes the bytes of files that were removed or erased and are not gone yet, however often it takes: a file is noted as
 * gone only when its bytes are. Gives how many there were.
 */
export declare function removeBytes(database: Pick<Database, "read" | "write">, storage: FileStorage, { providerId }: Tenant, now: () => Date): Promise<number>;
