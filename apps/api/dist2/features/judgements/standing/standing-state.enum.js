import { registerEnumType } from "type-graphql";
/** States under the names that the graph gives them. */
export const StandingStateEnum = {
    JUDGED: "judged",
    NOT_JUDGED: "not_judged",
    WITHDRAWN: "withdrawn",
    DEFERRED: "deferred",
};
registerEnumType(StandingStateEnum, {
    name: "StandingState",
    description: "What is known of a trainee on a strand at a review point. Everyone stays in the denominator.",
    valuesConfig: {
        JUDGED: { description: "A judgement gives a level." },
        NOT_JUDGED: { description: "No judgement yet." },
        WITHDRAWN: { description: "Had withdrawn by the end of the window, and was not judged." },
        DEFERRED: { description: "Was away at the end of the window, and was not judged." },
    },
});
//# sourceMappingURL=standing-state.enum.js.map