declare const id: () => import("graphql").GraphQLScalarType<string, string>;
/** Why a gap is not raised, closed or opened again. */
export declare const gapRefusals: {
    readonly "topic-missing": {
        readonly description: "A gap says what is to be learnt.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "gap-already-raised": {
        readonly description: "The trainee has an open gap of the same words.";
        readonly facts: {
            readonly gapId: {
                readonly type: typeof id;
                readonly description: "The gap that there is.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "gap-already-closed": {
        readonly description: "The gap is closed.";
        readonly facts: {
            readonly closedOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "gap-already-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "gap-still-open": {
        readonly description: "The gap is open.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "closing-evidence-missing": {
        readonly description: "A gap is closed on evidence.";
        readonly facts: {};
        readonly sentence: () => string;
    };
};
export {};
