import type { Performance } from "../../../graph/writing/action.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** Whether a judgement is of this trainee. */
export declare function isJudgementOf({ unit, viewer }: Within, id: string, traineeId: string): Promise<boolean>;
/** A link as an action finds it. */
export interface LastLink {
    readonly id: string;
    readonly sequence: number;
    readonly linkedAt: string;
    /** Whether it was taken back: then the concern does not rest on it. */
    readonly isWithdrawn: boolean;
}
/** The last link by which a concern rests on this, or did; null where it was never linked. */
export declare function lastLink({ unit, viewer }: Within, concernId: string, { judgementId, document }: {
    readonly judgementId: string | null;
    readonly document: string | null;
}): Promise<LastLink | null>;
export {};
