import type { AuditEntryRow } from "../../../graph/auditing/tables/audit-entry.table.js";
/** A place in the chain: what to keep elsewhere, so that a chain that was cut off is noticed. */
export interface ChainHead {
    readonly sequence: number;
    readonly hash: string;
}
/** What the first link of every chain is hashed over in place of an earlier one. */
export declare const beginning: string;
/** The hash of a link: over the hash of the one before it, its own place, and everything that its entry says. */
export declare function linkHash(previousHash: string, sequence: number, entry: AuditEntryRow): string;
