import { EntitySchema } from "typeorm";
import { type Stored } from "../../reading/stored.js";
/** A link of the chain: the place of one entry in it. */
export interface AuditLinkRow {
    /** From 1, without gaps. */
    readonly sequence: number;
    readonly entryId: string;
    readonly previousHash: string;
    readonly hash: string;
}
export declare const auditLinkTable: EntitySchema<Stored<AuditLinkRow>>;
