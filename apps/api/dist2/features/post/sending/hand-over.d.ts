import type { Tenant } from "../../../database/index.js";
import type { Jobs } from "../../../jobs/index.js";
import type { Sending } from "./sending.js";
/** What handing over needs of the jobs. */
type Post = Pick<Jobs, "put">;
/**
 * Addresses a provider's waiting messages and hands their letters to the jobs, in one transaction: each is addressed once
 * and each letter is one job, however many processes do this at once. Gives how many letters were handed over.
 */
export declare function handOver(tenant: Tenant, queue: {
    readonly name: string;
}, jobs: Post, sending: Sending): Promise<number>;
export {};
