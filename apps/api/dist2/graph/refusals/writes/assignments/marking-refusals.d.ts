import type { AssignmentRefusal } from "@reviewpoint/domain/moderation";
import type { PortfolioRefusal } from "../judging/portfolio-refusals.js";
import type { SettingRefusal } from "./assignment-refusals.js";
declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const count: () => import("graphql").GraphQLScalarType<number, number>;
/** What can be wrong with a mark, feedback or their release; of forms, what no other form says. */
export type MarkingRefusal = Exclude<AssignmentRefusal, {
    readonly code: SettingRefusal["code"] | PortfolioRefusal["code"];
}>;
/** Why work is not allotted, marked, answered or sent so. */
export declare const markingRefusals: {
    readonly "nothing-handed-in": {
        readonly description: "Nothing was handed in that could be marked.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "script-withdrawn": {
        readonly description: "The script was withdrawn.";
        readonly facts: {
            readonly withdrawnOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ withdrawnOn }: {
            readonly code: "script-withdrawn";
            readonly withdrawnOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "marker-out-of-reach": {
        readonly description: "No role of this person lets them mark work of this trainee.";
        readonly facts: {
            readonly markerId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The person.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "not-allotted": {
        readonly description: "This work is allotted to somebody else, or to nobody.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "marking-not-open": {
        readonly description: "The window for marking has not opened.";
        readonly facts: {
            readonly opensOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ opensOn }: {
            readonly code: "marking-not-open";
            readonly opensOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "marking-closed": {
        readonly description: "The window for marking has closed.";
        readonly facts: {
            readonly closedOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ closedOn }: {
            readonly code: "marking-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "mark-off-scale": {
        readonly description: "The mark cannot be given on this scale.";
        readonly facts: {
            readonly value: {
                readonly type: typeof text;
                readonly description: "What was sent.";
            };
            readonly lowest: {
                readonly type: typeof text;
                readonly description: "The lowest mark.";
            };
            readonly highest: {
                readonly type: typeof text;
                readonly description: "The highest mark.";
            };
            readonly step: {
                readonly type: typeof text;
                readonly description: "Marks are multiples of it above the lowest.";
            };
        };
        readonly sentence: ({ lowest, highest, step }: {
            readonly code: "mark-off-scale";
            readonly value: string;
            readonly lowest: import("@reviewpoint/domain/moderation").DecimalText;
            readonly highest: import("@reviewpoint/domain/moderation").DecimalText;
            readonly step: import("@reviewpoint/domain/moderation").DecimalText;
        }) => string;
    };
    readonly "moderation-has-begun": {
        readonly description: "Moderation has begun, and first marks stay as they are.";
        readonly facts: {
            readonly begunOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ begunOn }: {
            readonly code: "moderation-has-begun";
            readonly begunOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "answer-too-long": {
        readonly description: "An answer has more letters than its question takes.";
        readonly facts: {
            readonly question: {
                readonly type: typeof text;
                readonly description: "The question, by its code.";
            };
            readonly letters: {
                readonly type: typeof count;
                readonly description: "So many letters it has.";
            };
            readonly most: {
                readonly type: typeof count;
                readonly description: "So many it may have.";
            };
        };
        readonly sentence: ({ letters, most }: {
            readonly code: "answer-too-long";
            readonly question: string;
            readonly letters: number;
            readonly most: number;
        }) => string;
    };
    readonly "release-too-early": {
        readonly description: "Feedback is not sent before its day.";
        readonly facts: {
            readonly releaseOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ releaseOn }: {
            readonly code: "release-too-early";
            readonly releaseOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "nothing-to-release": {
        readonly description: "There is nothing that was not sent already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
};
export {};
