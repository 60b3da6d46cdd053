import { registerEnumType } from "type-graphql";
/** States of handing in under the names that the graph gives them. */
export const HandInStateEnum = {
    DUE: "due",
    MISSING: "missing",
    HANDED_IN: "handed-in",
    HANDED_IN_LATE: "handed-in-late",
    WITHDRAWN: "withdrawn",
};
registerEnumType(HandInStateEnum, {
    name: "HandInState",
    description: "Where handing in an assignment stands.",
    valuesConfig: {
        DUE: { description: "Not handed in, and in time until its last day." },
        MISSING: { description: "Not handed in, and its last day has passed." },
        HANDED_IN: { description: "Handed in, in time." },
        HANDED_IN_LATE: { description: "Handed in late, by the provider's rule." },
        WITHDRAWN: { description: "The script was withdrawn, and no other has come in." },
    },
});
/** States of marking under the names that the graph gives them. */
export const MarkingStateEnum = {
    NOTHING_TO_MARK: "nothing-to-mark",
    NOT_ALLOTTED: "not-allotted",
    AHEAD: "ahead",
    DUE: "due",
    LATE: "late",
    DONE: "done",
};
registerEnumType(MarkingStateEnum, {
    name: "MarkingState",
    description: "Where the marking of a piece of work stands.",
    valuesConfig: {
        NOTHING_TO_MARK: { description: "Nothing was handed in, or it was withdrawn." },
        NOT_ALLOTTED: { description: "Nobody is to mark it yet." },
        AHEAD: { description: "The marker's window has not opened." },
        DUE: { description: "To be marked, and in time until the window closes." },
        LATE: { description: "Not marked, and the marker's window has closed." },
        DONE: { description: "Marked." },
    },
});
//# sourceMappingURL=piece-state.enum.js.map