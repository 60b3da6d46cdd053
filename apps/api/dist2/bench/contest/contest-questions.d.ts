/** One question in both graphs' words: the same rows and the same fields. */
export interface ContestQuestion {
    readonly name: string;
    readonly ours: string;
    readonly theirs: string;
    /** A field of which both answers must hold the same values, in the same order unless said. */
    readonly compared: string;
    readonly inAnyOrder?: boolean;
}
/**
 * The same with a field whose reading is entered in the audit trail before the answer leaves. The other graph enters
 * nothing, so it is timed beside itself and not beside the other.
 */
export declare const recordedQuestion: {
    readonly name: "the same with evidence, each reading entered in the audit trail first";
    readonly plain: string;
    readonly recorded: string;
};
/** Five questions that pages ask and that a graph made from tables can answer too. Trainees are numbered in the order of their names. */
export declare const contestQuestions: readonly ContestQuestion[];
/** Questions about a cohort as a whole, which a graph made from tables answers by functions its users write. */
export declare const cohortQuestions: readonly ContestQuestion[];
