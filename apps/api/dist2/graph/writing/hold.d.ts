import type { WriteUnit } from "../../database/index.js";
/** What belongs to one trainee, by its table. */
type Owned = "meeting" | "target" | "knowledge_gap" | "portfolio_check" | "portfolio_grade";
/**
 * What an act holds: everything that is recorded of some trainees, or of the trainee of a thing; the roles of some people,
 * or of whoever holds a role.
 */
export type Held = {
    readonly trainees: readonly string[];
} | {
    readonly traineeOf: Owned;
    readonly id: string;
} | {
    readonly people: readonly string[];
} | {
    readonly holderOf: string;
};
/**
 * Holds something until the transaction ends: whoever else holds the same waits, and then finds what this transaction
 * wrote, because each statement of a transaction that is read committed sees what is committed by then. Rows are held in
 * the order of their ids, so that nobody waits in a ring. What only refers to them, as most rows do, does not wait. Ids
 * that there are not hold nothing.
 */
export declare function hold(unit: WriteUnit, providerId: string, held: Held): Promise<void>;
export {};
