import { registerEnumType } from "type-graphql";
/** Steps under the names that the graph gives them. */
export const PlanStepEnum = { SUPPORT: "support", FORMAL: "formal" };
/** Outcomes under the names that the graph gives them. */
export const PlanOutcomeEnum = {
    RESOLVED: "resolved",
    EXTENDED: "extended",
    ESCALATED: "escalated",
    DEFERRED: "deferred",
    WITHDRAWN: "withdrawn",
};
/** Where a plan stands, and what happens to it, under the names that the graph gives them. */
export const PlanStageEnum = {
    REVIEW_DUE: "review-due",
    OUTCOME_DUE: "outcome-due",
    CLOSED: "closed",
};
export const PlanEventKindEnum = {
    OPENED: "opened",
    REVIEWED: "reviewed",
    DECIDED: "decided",
};
registerEnumType(PlanStepEnum, {
    name: "PlanStep",
    description: "How far a recovery plan has been taken.",
    valuesConfig: {
        SUPPORT: { description: "Support, to begin with." },
        FORMAL: { description: "The formal step, when support was not enough." },
    },
});
registerEnumType(PlanOutcomeEnum, {
    name: "PlanOutcome",
    description: "What came of a recovery plan.",
    valuesConfig: {
        RESOLVED: { description: "The trainee is where they should be." },
        EXTENDED: { description: "It goes on for longer." },
        ESCALATED: { description: "Support is taken to the formal step; the formal step beyond the plan." },
        DEFERRED: { description: "The trainee pauses the training." },
        WITHDRAWN: { description: "The trainee leaves the training." },
    },
});
registerEnumType(PlanStageEnum, {
    name: "PlanStage",
    description: "What a recovery plan waits for.",
    valuesConfig: {
        REVIEW_DUE: { description: "A review." },
        OUTCOME_DUE: { description: "An outcome: its review was held." },
        CLOSED: { description: "Nothing: it is closed." },
    },
});
registerEnumType(PlanEventKindEnum, {
    name: "PlanEventKind",
    description: "What happened to a recovery plan.",
    valuesConfig: {
        OPENED: { description: "It was opened." },
        REVIEWED: { description: "A review was held." },
        DECIDED: { description: "An outcome was decided." },
    },
});
//# sourceMappingURL=plan.enum.js.map