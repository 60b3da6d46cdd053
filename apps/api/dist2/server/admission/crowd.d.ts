/** How many may be under way at once, and how long an answer may take before there are too many of them. */
export interface CrowdLimits {
    readonly most: number;
    /** However slow answers are, so many are let in, so that it can be seen when they are quick again. */
    readonly least: number;
    /** Milliseconds that an answer takes when there are not too many. */
    readonly patience: number;
}
/**
 * How many may be under way: fewer while answers take longer than they should, more again when they do not and there is
 * demand. It begins with twice the least and grows by one an answer until answers are slow for the first time; from then
 * on by about one in as many answers as may be under way. It falls by a fifth, at most once in that many: the way in which
 * networks share a line.
 */
export declare class Crowd {
    #private;
    readonly limits: CrowdLimits;
    underWay: number;
    constructor(limits: CrowdLimits);
    /** How many may be under way now. */
    get room(): number;
    /** Lets one in, unless there is no room. */
    enter(): boolean;
    /** Lets one out whose answer took so many milliseconds; null for one that was not answered. */
    leave(milliseconds: number | null): void;
}
