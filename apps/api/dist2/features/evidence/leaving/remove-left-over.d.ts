import type { Database, Tenant } from "../../../database/index.js";
import type { FileStorage } from "../../../files/index.js";
/** What looking for files that are left over needs. */
export interface Leaving {
    readonly database: Pick<Database, "read" | "write">;
    readonly storage: FileStorage;
    readonly now: () => Date;
    /** The provider's day at an instant. */
    readonly dayOf: (now: Date) => string;
}
/**
 * Removes the files of a provider that are linked to nothing and whose days are over, and the bytes of all that was removed
 * or erased. Whoever links one at the same moment is either quicker, or finds it gone. Gives how many were removed.
 */
export declare function removeLeftOver({ database, storage, now, dayOf, }: Leaving): (tenant: Tenant) => Promise<number>;
