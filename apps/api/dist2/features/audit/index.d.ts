import { AuditEntryResolver } from "./trail/audit-entry.resolver.js";
import { SensitiveReadingResolver } from "./trail/reading.resolver.js";
export { sealTrail } from "./chain/seal-trail.js";
export type { ChainHead } from "./chain/link-hash.js";
export { type VerifiedTrail, verifyTrail } from "./chain/verify-trail.js";
export { type Erasing, eraseDetails } from "./erasure/erase-details.js";
export { readHead, trailAnswer } from "./chain/head.js";
export { Sealer } from "./chain/sealer.js";
/** What the room adds to the graph. */
export declare const auditResolvers: readonly [typeof AuditEntryResolver, typeof SensitiveReadingResolver];
