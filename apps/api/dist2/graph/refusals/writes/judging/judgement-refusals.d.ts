declare const id: () => import("graphql").GraphQLScalarType<string, string>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
/** Why reviews are not recorded, signed off or reopened so. */
export declare const judgementRefusals: {
    readonly "window-not-open": {
        readonly description: "It cannot be done yet.";
        readonly facts: {
            readonly opensOn: {
                readonly type: typeof day;
                readonly description: "The first day on which it can be done.";
            };
        };
        readonly sentence: ({ opensOn }: {
            readonly code: "window-not-open";
            readonly opensOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "window-closed": {
        readonly description: "It cannot be done any more.";
        readonly facts: {
            readonly closedOn: {
                readonly type: typeof day;
                readonly description: "The last day on which it could be done.";
            };
        };
        readonly sentence: ({ closedOn }: {
            readonly code: "window-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "not-lead-mentor": {
        readonly description: "The person is no lead mentor of the subject in the review point's window.";
        readonly facts: {
            readonly personId: {
                readonly type: typeof id;
                readonly description: "Who was to be named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "already-leads": {
        readonly description: "The person is named already.";
        readonly facts: {
            readonly personId: {
                readonly type: typeof id;
                readonly description: "Who was to be named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "review-signed-off": {
        readonly description: "The review was signed off.";
        readonly facts: {
            readonly signedOffOn: {
                readonly type: typeof day;
                readonly description: "The day of the sign-off.";
            };
        };
        readonly sentence: ({ signedOffOn }: {
            readonly code: "review-signed-off";
            readonly signedOffOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-open": {
        readonly description: "There is nothing to reopen: judgements can be recorded.";
        readonly facts: {
            readonly closesOn: {
                readonly type: typeof day;
                readonly description: "The last day on which they can.";
            };
        };
        readonly sentence: ({ closesOn }: {
            readonly code: "review-open";
            readonly closesOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "trainee-withdrawn": {
        readonly description: "The trainee had withdrawn by that day.";
        readonly facts: {
            readonly withdrawnOn: {
                readonly type: typeof day;
                readonly description: "The day of withdrawal.";
            };
        };
        readonly sentence: ({ withdrawnOn }: {
            readonly code: "trainee-withdrawn";
            readonly withdrawnOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "trainee-deferred": {
        readonly description: "The trainee was away on that day.";
        readonly facts: {
            readonly deferredOn: {
                readonly type: typeof day;
                readonly description: "The day from which they are away.";
            };
        };
        readonly sentence: ({ deferredOn }: {
            readonly code: "trainee-deferred";
            readonly deferredOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "day-in-future": {
        readonly description: "The day is still to come.";
        readonly facts: {
            readonly day: {
                readonly type: typeof day;
                readonly description: "The day that was sent.";
            };
            readonly today: {
                type: typeof day;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "day-in-future";
            readonly day: import("@reviewpoint/domain/calendar").IsoDate;
            readonly today: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "day-in-past": {
        readonly description: "The day is over.";
        readonly facts: {
            readonly day: {
                readonly type: typeof day;
                readonly description: "The day that was sent.";
            };
            readonly today: {
                type: typeof day;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "day-in-past";
            readonly day: import("@reviewpoint/domain/calendar").IsoDate;
            readonly today: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "judged-before-window": {
        readonly description: "A judgement is of a day within the window.";
        readonly facts: {
            readonly judgedOn: {
                readonly type: typeof day;
                readonly description: "The day of the judgement.";
            };
            readonly opensOn: {
                readonly type: typeof day;
                readonly description: "The first day of the window.";
            };
        };
        readonly sentence: ({ judgedOn, opensOn }: {
            readonly code: "judged-before-window";
            readonly judgedOn: import("@reviewpoint/domain/calendar").IsoDate;
            readonly opensOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "strand-of-another-version": {
        readonly description: "The strand is not one of the framework that the cohort is under.";
        readonly facts: {
            readonly strandId: {
                type: typeof id;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "level-of-another-version": {
        readonly description: "The level is not one of the framework that the cohort is under.";
        readonly facts: {
            readonly levelId: {
                readonly type: typeof id;
                readonly description: "The level.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "strand-twice": {
        readonly description: "The strand is spoken of twice.";
        readonly facts: {
            readonly strandId: {
                type: typeof id;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "nothing-judged": {
        readonly description: "No judgement was sent.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "evidence-missing": {
        readonly description: "The provider asks for evidence beside every level.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "strands-missing": {
        readonly description: "Strands have neither a judgement nor a reason why there is none.";
        readonly facts: {
            readonly strandIds: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "These strands.";
            };
        };
        readonly sentence: ({ strandIds }: {
            readonly code: "strands-missing";
            readonly strandIds: readonly string[];
        }) => string;
    };
    readonly "strand-judged": {
        readonly description: "A reason is given for the absence of a judgement that is there.";
        readonly facts: {
            readonly strandId: {
                type: typeof id;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
};
export {};
