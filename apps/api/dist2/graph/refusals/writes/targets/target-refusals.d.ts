import { targetSentence } from "@reviewpoint/domain/targets";
declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const int: () => import("graphql").GraphQLScalarType<number, number>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
/** Why a target is not set, carried over, closed or opened again. */
export declare const targetRefusals: {
    readonly "action-missing": {
        readonly description: "A target says what is to be done.";
        readonly facts: {};
        readonly sentence: typeof targetSentence;
    };
    readonly "several-actions": {
        readonly description: "A target is one action, written on one line.";
        readonly facts: {
            readonly actions: {
                readonly type: typeof int;
                readonly description: "How many lines there are.";
            };
        };
        readonly sentence: typeof targetSentence;
    };
    readonly "action-too-long": {
        readonly description: "The action is too long for a small step.";
        readonly facts: {
            readonly letters: {
                readonly type: typeof int;
                readonly description: "How many letters it has.";
            };
            readonly allowed: {
                readonly type: typeof int;
                readonly description: "How many it may have.";
            };
        };
        readonly sentence: typeof targetSentence;
    };
    readonly "success-evidence-missing": {
        readonly description: "A target says what will show that it was met.";
        readonly facts: {};
        readonly sentence: typeof targetSentence;
    };
    readonly "target-link-missing": {
        readonly description: "A target is for a strand or a gap.";
        readonly facts: {};
        readonly sentence: typeof targetSentence;
    };
    readonly "target-due-too-early": {
        readonly description: "It would be due before anybody can begin.";
        readonly facts: {
            readonly earliest: {
                readonly type: typeof day;
                readonly description: "The first day that is possible.";
            };
        };
        readonly sentence: typeof targetSentence;
    };
    readonly "target-due-too-late": {
        readonly description: "It would be due later than the provider's rules allow.";
        readonly facts: {
            readonly latest: {
                readonly type: typeof day;
                readonly description: "The last day that is allowed.";
            };
        };
        readonly sentence: typeof targetSentence;
    };
    readonly "too-many-open-targets": {
        readonly description: "The trainee has as many open targets as the provider's rules allow.";
        readonly facts: {
            readonly open: {
                readonly type: typeof int;
                readonly description: "How many are open.";
            };
            readonly allowed: {
                readonly type: typeof int;
                readonly description: "How many may be.";
            };
        };
        readonly sentence: typeof targetSentence;
    };
    readonly "target-already-closed": {
        readonly description: "The target is closed already.";
        readonly facts: {
            readonly closedOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: typeof targetSentence;
    };
    readonly "target-still-open": {
        readonly description: "The target is open.";
        readonly facts: {};
        readonly sentence: typeof targetSentence;
    };
    readonly "carried-over-too-often": {
        readonly description: "The target was carried over as often as the provider's rules allow.";
        readonly facts: {
            readonly carriedOver: {
                readonly type: typeof int;
                readonly description: "How often it was.";
            };
            readonly allowed: {
                readonly type: typeof int;
                readonly description: "How often it may be.";
            };
        };
        readonly sentence: typeof targetSentence;
    };
    readonly "outcome-unexplained": {
        readonly description: "It is not said on what evidence the target was met, or why it was dropped.";
        readonly facts: {
            readonly outcome: {
                readonly type: typeof text;
                readonly description: "How it was to be closed, e.g. met.";
            };
        };
        readonly sentence: typeof targetSentence;
    };
};
export {};
