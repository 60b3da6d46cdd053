import type { Batch } from "../../../graph/reading/load.js";
import { type ListedServiceToken } from "../../../identity/index.js";
/** What is read of a service token: never its hash. */
export declare const tokenColumns: readonly ["id", "name", "acts", "roles", "issuedAt", "expiresAt", "revokedAt", "lastUsedAt"];
/** Service tokens by id, for those who administer them. */
export declare const serviceTokenById: Batch<string, ListedServiceToken | null>;
