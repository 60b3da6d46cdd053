import { type Database, type Tenant } from "../../../database/index.js";
/**
 * Chains the entries that are not chained yet, in the order in which they were recorded, and gives how many there were.
 * Any number of processes may seal at once: two that want the same place in the chain collide on its key, and the slower
 * one goes on from where the quicker one ended.
 *
 * @param since Only entries from this instant on are looked for, ISO 8601; all of them without it.
 */
export declare function sealTrail(database: Pick<Database, "write">, tenant: Tenant, since?: string | null): Promise<number>;
