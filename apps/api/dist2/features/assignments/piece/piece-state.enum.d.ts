/** States of handing in under the names that the graph gives them. */
export declare const HandInStateEnum: {
    readonly DUE: "due";
    readonly MISSING: "missing";
    readonly HANDED_IN: "handed-in";
    readonly HANDED_IN_LATE: "handed-in-late";
    readonly WITHDRAWN: "withdrawn";
};
/** States of marking under the names that the graph gives them. */
export declare const MarkingStateEnum: {
    readonly NOTHING_TO_MARK: "nothing-to-mark";
    readonly NOT_ALLOTTED: "not-allotted";
    readonly AHEAD: "ahead";
    readonly DUE: "due";
    readonly LATE: "late";
    readonly DONE: "done";
};
