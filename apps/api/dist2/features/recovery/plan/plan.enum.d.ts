/** Steps under the names that the graph gives them. */
export declare const PlanStepEnum: {
    readonly SUPPORT: "support";
    readonly FORMAL: "formal";
};
/** Outcomes under the names that the graph gives them. */
export declare const PlanOutcomeEnum: {
    readonly RESOLVED: "resolved";
    readonly EXTENDED: "extended";
    readonly ESCALATED: "escalated";
    readonly DEFERRED: "deferred";
    readonly WITHDRAWN: "withdrawn";
};
/** Where a plan stands, and what happens to it, under the names that the graph gives them. */
export declare const PlanStageEnum: {
    readonly REVIEW_DUE: "review-due";
    readonly OUTCOME_DUE: "outcome-due";
    readonly CLOSED: "closed";
};
export declare const PlanEventKindEnum: {
    readonly OPENED: "opened";
    readonly REVIEWED: "reviewed";
    readonly DECIDED: "decided";
};
