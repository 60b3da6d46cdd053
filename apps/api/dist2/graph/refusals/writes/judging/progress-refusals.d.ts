declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
declare const ids: () => import("graphql").GraphQLScalarType<string, string>[];
/** Why it is not decided so whether somebody is on track. */
export declare const progressRefusals: {
    readonly "not-in-training": {
        readonly description: "The trainee is not in training at that review point.";
        readonly facts: {
            readonly status: {
                readonly type: typeof text;
                readonly description: "withdrawn or deferred.";
            };
        };
        readonly sentence: ({ status }: {
            readonly code: "not-in-training";
            readonly status: import("@reviewpoint/domain/progress").OnTrackStatus;
        }) => string;
    };
    readonly "nothing-to-take-back": {
        readonly description: "There is nothing that could be taken back.";
        readonly facts: {
            readonly what: {
                readonly type: typeof text;
                readonly description: "What was to be taken back, e.g. decision.";
            };
        };
        readonly sentence: ({ what }: {
            readonly code: "nothing-to-take-back";
            readonly what: string;
        }) => string;
    };
    readonly "report-empty": {
        readonly description: "The report says nothing.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "report-to-nobody": {
        readonly description: "The report is given to nobody.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "report-not-for": {
        readonly description: "Reports are not given to these people.";
        readonly facts: {
            readonly personIds: {
                readonly type: typeof ids;
                readonly description: "Those who hold no role to which reports are given.";
            };
        };
        readonly sentence: ({ personIds }: {
            readonly code: "report-not-for";
            readonly personIds: readonly string[];
        }) => string;
    };
    readonly "report-too-early": {
        readonly description: "The review point's window had not opened on that day.";
        readonly facts: {
            readonly from: {
                readonly type: typeof day;
                readonly description: "The first day on which it may be.";
            };
        };
        readonly sentence: ({ from }: {
            readonly code: "report-too-early";
            readonly from: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "letter-not-today": {
        readonly description: "A letter goes on the day on which the report is given.";
        readonly facts: {
            readonly today: {
                readonly type: typeof day;
                readonly description: "Today.";
            };
        };
        readonly sentence: ({ today }: {
            readonly code: "letter-not-today";
            readonly today: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
};
export {};
