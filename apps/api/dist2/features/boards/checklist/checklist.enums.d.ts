/** What is asked of a board's business, under the names that the graph gives it. */
export declare const ChecklistQuestionEnum: {
    readonly JUDGEMENTS: "judgements";
    readonly SAMPLES: "samples";
    readonly SECOND_JUDGEMENTS: "second-judgements";
    readonly ASSESSORS_COVERED: "assessors-covered";
    readonly OUTCOMES: "outcomes";
    readonly INTERESTS: "interests";
    readonly ATTENDANCE: "attendance";
    readonly QUORUM: "quorum";
    readonly DECISIONS: "decisions";
    readonly ACTIONS: "actions";
    readonly MINUTES: "minutes";
};
export declare const ChecklistStateEnum: {
    readonly DONE: "done";
    readonly TO_DO: "to-do";
    readonly NONE: "none";
};
