import type { Violation } from "@reviewpoint/domain/interchange";
/** What a row would change, or why it is refused. */
export type RowOutcome = {
    readonly kind: "new" | "changed" | "unchanged";
} | {
    readonly kind: "refused";
    readonly violations: readonly Violation[];
};
/** What a row that says nothing new would change. */
export declare const unchanged: RowOutcome;
/** A row refused for one reason. */
export declare function refused(violation: Violation): RowOutcome;
