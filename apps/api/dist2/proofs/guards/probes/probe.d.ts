/** A question, and what its answer holds exactly when the target is in it. */
export interface Probe {
    readonly text: string;
    readonly holds: string;
}
/** How the rows of a type are met: by which guarded field, and in which question. */
export interface Entry {
    readonly by: string;
    readonly text: (selection: string) => string;
    /** What is selected besides, to tell the target's row from others: `whose { id }`. */
    readonly whose?: string;
    /** Another way to the rows, which does not need the act of the first one: by it the refusal of a part is told. */
    readonly around?: (selection: string) => string;
}
