import { type Tightening } from "@reviewpoint/domain/access";
import type { RoleHolding } from "./role-holding.js";
/** How far a scope reaches at its widest. */
export type ScopeKind = "PROVIDER" | "HUB" | "SUBJECT" | "SCHOOL" | "SELF" | "NOTHING";
/**
 * Whose trainees a viewer may see. With kind PROVIDER that is everyone; otherwise the trainees of these hubs, or of these
 * subjects, or placed at these schools, or the viewer's own record.
 */
export interface Scope {
    readonly kind: ScopeKind;
    /**
     * Whether everyone in scope is seen by name. Where not, references and small groups stay hidden with the names, except
     * of the trainees whom another role shows (a moderator who is also a lead mentor).
     */
    readonly seesNames: boolean;
    readonly hubIds: readonly string[];
    readonly subjectIds: readonly string[];
    readonly schoolIds: readonly string[];
    /** The person whose own record is in scope, for a trainee; else null. */
    readonly selfPersonId: string | null;
}
/**
 * The union of what the roles reach by the tables of the room `access`, under the provider's own rules. A role that names no place reaches nobody; only
 * where a provider has no hubs does a director reach everyone. The lists hold the places that the roles reach.
 */
export declare function scopeOf(roles: readonly RoleHolding[], personId: string, providerHasHubs: boolean, tightenings?: readonly Tightening[]): Scope;
