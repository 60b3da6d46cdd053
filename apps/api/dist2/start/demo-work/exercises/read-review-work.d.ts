import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Scene } from "../scene.js";
/** A review point of the running cohort. */
export interface DemoReviewPoint {
    readonly id: string;
    readonly name: string;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
}
/** What can be moderated: the running cohort's work in a subject, at the last review point that has closed. */
export interface ReviewWork {
    readonly cohortId: string;
    readonly subject: DemoSubject;
    readonly point: DemoReviewPoint;
    /** The lowest first. */
    readonly levels: readonly {
        readonly id: string;
        readonly rank: number;
    }[];
}
interface DemoSubject {
    readonly id: string;
    readonly name: string;
    /** Whether the shown lead mentor leads it. */
    readonly isShown: boolean;
}
/**
 * Reads what can be moderated in the shown lead mentor's subject, or in another one: the smallest that is large enough.
 * Nothing without a running cohort, a review point that has closed, or such a subject.
 */
export declare function readReviewWork({ unit, cast, today }: Scene, which: "shown" | "other"): Promise<ReviewWork | null>;
/** What the exercise over some work is called. */
export declare const titleOf: ({ point, subject }: ReviewWork) => string;
export {};
