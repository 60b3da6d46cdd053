/** How many pieces of work stand where. */
export interface Counts {
    readonly pieces: number;
    readonly due: number;
    readonly missing: number;
    readonly handedIn: number;
    readonly handedInLate: number;
    readonly withdrawn: number;
    readonly notAllotted: number;
    readonly toMark: number;
    readonly lateToMark: number;
    readonly marked: number;
    readonly sent: number;
}
/** How many pieces of work of one subject a marker has. */
export interface MarkerCounts extends Pick<Counts, "toMark" | "lateToMark" | "marked"> {
    readonly assignmentId: string;
    readonly markerId: string;
    readonly subjectId: string;
    readonly allotted: number;
}
export declare class AssignmentCountsType implements Counts {
    readonly pieces: number;
    readonly due: number;
    readonly missing: number;
    readonly handedIn: number;
    readonly handedInLate: number;
    readonly withdrawn: number;
    readonly notAllotted: number;
    readonly toMark: number;
    readonly lateToMark: number;
    readonly marked: number;
    readonly sent: number;
}
export declare class MarkerCountType implements Pick<MarkerCounts, "allotted" | "toMark" | "lateToMark" | "marked"> {
    readonly allotted: number;
    readonly toMark: number;
    readonly lateToMark: number;
    readonly marked: number;
}
