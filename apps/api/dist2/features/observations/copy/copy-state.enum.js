import { registerEnumType } from "type-graphql";
/** States of the written copy under the names that the graph gives them. */
export const CopyStateEnum = {
    AHEAD: "ahead",
    DUE: "due",
    LATE: "late",
    SHARED: "shared",
    SHARED_LATE: "shared-late",
    NO_DEADLINE: "no-deadline",
    NONE: "none",
};
registerEnumType(CopyStateEnum, {
    name: "CopyState",
    description: "Where the written copy of an observation stands.",
    valuesConfig: {
        AHEAD: { description: "The lesson is still to come." },
        DUE: { description: "Not shared yet, and in time until its last day." },
        LATE: { description: "Not shared, and its last day has passed." },
        SHARED: { description: "Shared in time." },
        SHARED_LATE: { description: "Shared after its last day." },
        NO_DEADLINE: {
            description: "Not shared; nobody can say by when, because the school's terms are not known so far.",
        },
        NONE: { description: "None is owed." },
    },
});
//# sourceMappingURL=copy-state.enum.js.map