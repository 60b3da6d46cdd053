declare const text: () => import("graphql").GraphQLScalarType<string, string>;
/** Why something is not frozen. */
export declare const freezeRefusals: {
    readonly "audience-too-wide": {
        readonly description: "The audience sees trainees whom whoever freezes does not.";
        readonly facts: {
            readonly audience: {
                readonly type: typeof text;
                readonly description: "The audience that was chosen.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "view-unanswered": {
        readonly description: "The page's question is not answered to those for whom it is frozen.";
        readonly facts: {
            readonly reason: {
                readonly type: typeof text;
                readonly description: "Why.";
            };
        };
        readonly sentence: ({ reason }: {
            readonly code: "view-unanswered";
            readonly reason: string;
        }) => string;
    };
};
export {};
