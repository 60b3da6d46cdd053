import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownEntry } from "./audit-entry.type.js";
import { AuditFilter } from "./audit-filter.input.js";
type Entries = readonly ShownEntry[];
export declare class AuditEntryResolver {
    auditTrail(page: PageArguments, filter: AuditFilter | null, context: GraphContext): Promise<Page<ShownEntry>>;
    actor(entries: Entries, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    subjects(entries: Entries): {
        name: string;
        ids: unknown[];
    }[][];
}
export {};
