import type { WriteUnit } from "./unit.js";
/** Whose rows a transaction may touch. A viewer is one. */
export interface Tenant {
    /** The provider's uuid. */
    readonly providerId: string;
    /** The uuid of the person, or of the service token, that acts: rows that are somebody's own are there for them alone. */
    readonly personId?: string;
    /** For what the transaction is made, where rows are shown for one purpose alone. */
    readonly purpose?: Purpose;
}
/** What rows can be kept for. Without it, those are not there. */
export type Purpose = (typeof purposes)[number];
declare const purposes: readonly ["welfare", "meeting-turn", "moderation"];
/** How a transaction runs. */
export interface TransactionLimits {
    /** How long one statement may take, in milliseconds; 3,000 unless said. 0 is without limit. */
    readonly statementTimeout?: number;
    /** Serializable transactions see one state of the database and are run again when they collide. */
    readonly isolation?: "read committed" | "serializable";
    /**
     * Work of this process under the same name waits for its turn before it takes a connection. Nothing is proved by it:
     * other processes know no turns. It keeps those who would wait for one row from holding every connection meanwhile.
     */
    readonly turn?: string;
}
/** Milliseconds that one statement may take under these limits; 0 is without limit. */
export declare const statementTimeoutOf: (limits?: TransactionLimits) => number;
/**
 * The text that puts the rest of a transaction under row security for one provider. The uuid is checked before it is
 * spliced, because settings take no parameters and reach the shards of a distributed PostgreSQL only as `SET LOCAL`.
 */
export declare function asTenant(tenant: Tenant): string;
/**
 * The text that says for what the rest of a transaction is made.
 * @example forPurpose("welfare") // => "set local \"app.purpose\" = 'welfare'"
 */
export declare function forPurpose(purpose: Purpose): string;
/** Does some work for a purpose. Afterwards the transaction is for what it was before, so that nothing of it is told. */
export declare function withinPurpose<Found>(unit: WriteUnit, purpose: Purpose, work: () => Promise<Found>): Promise<Found>;
/**
 * The texts that make the rest of a transaction another person's of the same provider, for no purpose: for whoever plays
 * several people at once.
 */
export declare function asPerson(personId: string): readonly string[];
/**
 * The text by which a statement that a session keeps is planned once, and not for each list of ids: planning takes longer
 * than most readings. Whose rows they are is a setting, which no plan knows.
 */
export declare const keptPlans = "set local plan_cache_mode = force_generic_plan";
/** The text that begins a transaction within its limits. */
export declare function begin(access: "read only" | "read write", limits?: TransactionLimits): string;
export {};
