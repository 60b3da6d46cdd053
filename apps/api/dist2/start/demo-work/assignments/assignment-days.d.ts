import { type IsoDate } from "@reviewpoint/domain/calendar";
/** An assignment of the demo: what it is called, and how many days from today each of its days lies. */
export interface DemoAssignment {
    readonly title: string;
    /** The day on which it is set. */
    readonly setOn: number;
    readonly handInBy: number;
    readonly markingClosesOn: number;
    readonly moderationClosesOn: number;
    readonly releaseOn: number;
}
/** Sent to its trainees a month ago. */
export declare const sent: DemoAssignment;
/** Being marked. */
export declare const beingMarked: DemoAssignment;
/** Set, and not due yet. */
export declare const open: DemoAssignment;
/** Its days as `setAssignment` takes them: each window opens on the day after what comes before it. */
export declare function daysOf({ handInBy, markingClosesOn, moderationClosesOn, releaseOn }: DemoAssignment, today: IsoDate): {
    handInBy: string;
    markingOpensOn: string;
    markingClosesOn: string;
    moderationOpensOn: string;
    moderationClosesOn: string;
    releaseOn: string;
};
