import { standardisationSentence } from "@reviewpoint/domain/moderation";
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
declare const count: () => import("graphql").GraphQLScalarType<number, number>;
/** Why an exercise of standardisation is not opened, marked or released so. */
export declare const standardisationRefusals: {
    readonly "scripts-too-few": {
        readonly description: "There are fewer scripts than the provider's rule asks to have marked.";
        readonly facts: {
            readonly named: {
                readonly type: typeof count;
                readonly description: "How many were named.";
            };
            readonly least: {
                readonly type: typeof count;
                readonly description: "How many the rule asks for.";
            };
        };
        readonly sentence: typeof standardisationSentence;
    };
    readonly "script-without-label": {
        readonly description: "A script has no label.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "script-label-twice": {
        readonly description: "Two scripts have the same label.";
        readonly facts: {
            readonly label: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The label.";
            };
        };
        readonly sentence: typeof standardisationSentence;
    };
    readonly "nobody-takes-part": {
        readonly description: "Nobody is named who marks the scripts.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "leads-and-takes-part": {
        readonly description: "Somebody would know the agreed marks and mark the scripts.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "not-a-marker": {
        readonly description: "The person has no role today in which work is marked or moderated.";
        readonly facts: {
            readonly personId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The person.";
            };
        };
        readonly sentence: typeof standardisationSentence;
    };
    readonly "trial-marking-has-begun": {
        readonly description: "Somebody has marked a script: scripts, agreed marks and whoever has marked stay.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "takes-no-part": {
        readonly description: "The viewer takes no part in this exercise.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "trial-marking-not-open": {
        readonly description: "It is not within the days on which scripts are marked.";
        readonly facts: {
            readonly opensOn: {
                readonly type: typeof day;
                readonly description: "The first day.";
            };
            readonly closesOn: {
                readonly type: typeof day;
                readonly description: "The last day.";
            };
        };
        readonly sentence: typeof standardisationSentence;
    };
    readonly "script-not-of-exercise": {
        readonly description: "The script is not one of this exercise.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "script-marked-twice": {
        readonly description: "A script is named twice.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "nothing-marked": {
        readonly description: "No mark was given.";
        readonly facts: {};
        readonly sentence: typeof standardisationSentence;
    };
    readonly "standardisation-released": {
        readonly description: "Its results were released, and it stays as it is.";
        readonly facts: {
            readonly releasedOn: {
                readonly type: typeof day;
                readonly description: "The day on which they were.";
            };
        };
        readonly sentence: typeof standardisationSentence;
    };
};
export {};
