declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const count: () => import("graphql").GraphQLScalarType<number, number>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
declare const id: () => import("graphql").GraphQLScalarType<string, string>;
/** The refusals of recovery: what each shows, and the sentence that people read. */
export declare const recoveryRefusals: {
    readonly "words-missing": {
        readonly description: "Nothing is said where words are needed.";
        readonly facts: {
            readonly what: {
                readonly type: typeof text;
                readonly description: "What is missing, e.g. success criteria.";
            };
        };
        readonly sentence: ({ what }: import("./write-refusal.js").RefusalOf<"words-missing">) => string;
    };
    readonly "day-to-come": {
        readonly description: "The day lies after today.";
        readonly facts: {
            readonly today: {
                readonly type: typeof day;
                readonly description: "Today.";
            };
        };
        readonly sentence: ({ today }: import("./write-refusal.js").RefusalOf<"day-to-come">) => string;
    };
    readonly "too-many-plan-targets": {
        readonly description: "A plan holds fewer targets than these.";
        readonly facts: {
            readonly asked: {
                readonly type: typeof count;
                readonly description: "How many were sent.";
            };
            readonly allowed: {
                readonly type: typeof count;
                readonly description: "How many the provider allows.";
            };
        };
        readonly sentence: ({ asked, allowed }: {
            readonly code: "too-many-plan-targets";
            readonly asked: number;
            readonly allowed: number;
        }) => string;
    };
    readonly "plan-without-targets": {
        readonly description: "A plan has at least one target.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "plan-already-open": {
        readonly description: "The trainee has an open plan.";
        readonly facts: {
            readonly planId: {
                readonly type: typeof id;
                readonly description: "The plan that is open.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "plan-closed": {
        readonly description: "The plan is closed.";
        readonly facts: {
            readonly closedOn: {
                readonly type: typeof day;
                readonly description: "Since when.";
            };
            readonly outcome: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: ({ closedOn, outcome: came }: {
            readonly code: "plan-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
            readonly outcome: import("@reviewpoint/domain/recovery").PlanOutcome;
        }) => string;
    };
    readonly "plan-has-open-review": {
        readonly description: "The plan waits for a review, on which its outcome rests.";
        readonly facts: {
            readonly reviewOn: {
                readonly type: typeof day;
                readonly description: "The day of the review.";
            };
        };
        readonly sentence: ({ reviewOn }: {
            readonly code: "plan-has-open-review";
            readonly reviewOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "plan-wants-outcome": {
        readonly description: "The plan was reviewed, and waits for its outcome.";
        readonly facts: {
            readonly reviewedOn: {
                readonly type: typeof day;
                readonly description: "The day of the review.";
            };
        };
        readonly sentence: ({ reviewedOn }: {
            readonly code: "plan-wants-outcome";
            readonly reviewedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-too-early": {
        readonly description: "The review would come too early in this step of the plan.";
        readonly facts: {
            readonly from: {
                readonly type: typeof day;
                readonly description: "The first day on which it may be.";
            };
        };
        readonly sentence: ({ from }: {
            readonly code: "review-too-early";
            readonly from: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-too-late": {
        readonly description: "The review would come too late in this step of the plan.";
        readonly facts: {
            readonly until: {
                readonly type: typeof day;
                readonly description: "The last day on which it may be.";
            };
        };
        readonly sentence: ({ until }: {
            readonly code: "review-too-late";
            readonly until: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-outside-school-days": {
        readonly description: "The trainee's school does not work on that day.";
        readonly facts: {
            readonly next: {
                readonly type: typeof day;
                readonly description: "The first day after it on which the school works.";
            };
        };
        readonly sentence: ({ next }: {
            readonly code: "review-outside-school-days";
            readonly next: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "plan-has-no-target": {
        readonly description: "The plan has no target at that place.";
        readonly facts: {
            readonly position: {
                readonly type: typeof count;
                readonly description: "The place that was sent.";
            };
            readonly targets: {
                readonly type: typeof count;
                readonly description: "How many targets the plan has.";
            };
        };
        readonly sentence: ({ position, targets }: {
            readonly code: "plan-has-no-target";
            readonly position: number;
            readonly targets: number;
        }) => string;
    };
    readonly "outcome-needs-reason": {
        readonly description: "An outcome has a reason.";
        readonly facts: {
            readonly outcome: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "before-the-last": {
        readonly description: "The day lies before what it follows.";
        readonly facts: {
            readonly from: {
                readonly type: typeof day;
                readonly description: "The first day on which it may be.";
            };
        };
        readonly sentence: ({ from }: {
            readonly code: "before-the-last";
            readonly from: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "evidence-already-linked": {
        readonly description: "The concern rests on this already.";
        readonly facts: {
            readonly evidenceId: {
                readonly type: typeof id;
                readonly description: "The link that there is.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "evidence-not-linked": {
        readonly description: "There is no such link: it was never made, or was taken back.";
        readonly facts: {
            readonly id: {
                readonly type: typeof id;
                readonly description: "What was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "evidence-rested-on": {
        readonly description: "A recovery plan was opened on it: it is part of what the plan rests on.";
        readonly facts: {
            readonly planId: {
                readonly type: typeof id;
                readonly description: "The plan.";
            };
            readonly openedOn: {
                readonly type: typeof day;
                readonly description: "When it was opened.";
            };
        };
        readonly sentence: ({ openedOn }: {
            readonly code: "evidence-rested-on";
            readonly planId: string;
            readonly openedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "nothing-to-follow-up": {
        readonly description: "No follow-up is awaited.";
        readonly facts: {
            readonly followedUpOn: {
                readonly type: typeof day;
                readonly description: "When it was last followed up.";
            };
        };
        readonly sentence: ({ followedUpOn }: {
            readonly code: "nothing-to-follow-up";
            readonly followedUpOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
};
export {};
