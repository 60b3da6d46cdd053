declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const int: () => import("graphql").GraphQLScalarType<number, number>;
/** Why an agreement about handing in, or a hand-in, is not kept. */
export declare const handInRefusals: {
    readonly "way-missing": {
        readonly description: "An agreement says how things are handed in.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "not-a-clock-time": {
        readonly description: "The text is no hour of the day.";
        readonly facts: {
            readonly value: {
                readonly type: typeof text;
                readonly description: "What was sent.";
            };
        };
        readonly sentence: ({ value }: {
            readonly code: "not-a-clock-time";
            readonly value: string;
        }) => string;
    };
    readonly "days-out-of-bounds": {
        readonly description: "The days before a lesson are too few or too many.";
        readonly facts: {
            readonly days: {
                readonly type: typeof int;
                readonly description: "What was sent.";
            };
            readonly most: {
                readonly type: typeof int;
                readonly description: "The most that is possible.";
            };
        };
        readonly sentence: ({ most }: {
            readonly code: "days-out-of-bounds";
            readonly days: number;
            readonly most: number;
        }) => string;
    };
    readonly "hand-in-not-agreed": {
        readonly description: "Nothing is agreed about handing in.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "material-missing": {
        readonly description: "It is not said what was to be handed in.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "hand-in-to-come": {
        readonly description: "It would have been handed in later than now.";
        readonly facts: {};
        readonly sentence: () => string;
    };
};
export {};
