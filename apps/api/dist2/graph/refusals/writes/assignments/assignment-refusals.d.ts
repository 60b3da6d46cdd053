import type { AssignmentRefusalOf } from "@reviewpoint/domain/moderation";
declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const count: () => import("graphql").GraphQLScalarType<number, number>;
/** What can be wrong when an assignment is set, its days change, or somebody gets more time. */
export type SettingRefusal = AssignmentRefusalOf<"unknown-assignment-kind" | "title-missing" | "nobody-to-set" | "assignment-days-wrong" | "part-has-begun" | "nothing-to-extend" | "handed-in-too-late" | "already-handed-in" | "attempt-not-called-for">;
/** Why assignments are not set, changed or handed in so. */
export declare const assignmentRefusals: {
    readonly "unknown-assignment-kind": {
        readonly description: "The provider has no kind of assignment with this code.";
        readonly facts: {
            readonly kind: {
                readonly type: typeof text;
                readonly description: "The code that was sent.";
            };
            readonly known: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "The codes that there are.";
            };
        };
        readonly sentence: ({ kind, known }: {
            readonly code: "unknown-assignment-kind";
            readonly kind: string;
            readonly known: readonly string[];
        }) => string;
    };
    readonly "title-missing": {
        readonly description: "The assignment has no title.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "nobody-to-set": {
        readonly description: "Nobody is in training in this cohort and these subjects.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "assignment-days-wrong": {
        readonly description: "A day or an extension cannot be kept.";
        readonly facts: {
            readonly field: {
                readonly type: typeof text;
                readonly description: "Which, e.g. marking.closesOn.";
            };
            readonly value: {
                readonly type: typeof text;
                readonly description: "What stands there.";
            };
            readonly remedy: {
                readonly type: typeof text;
                readonly description: "What to do.";
            };
        };
        readonly sentence: ({ remedy }: {
            readonly code: "assignment-days-wrong";
            readonly field: string;
            readonly value: string;
            readonly remedy: string;
        }) => string;
    };
    readonly "part-has-begun": {
        readonly description: "This part of the calendar has begun, and its days stay as they are.";
        readonly facts: {
            readonly part: {
                readonly type: typeof text;
                readonly description: "hand-in, marking, moderation or release.";
            };
            readonly begunOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ part, begunOn }: {
            readonly code: "part-has-begun";
            readonly part: import("@reviewpoint/domain/moderation").CalendarPart;
            readonly begunOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "nothing-to-extend": {
        readonly description: "This person has nothing to do that could be extended.";
        readonly facts: {
            readonly of: {
                readonly type: typeof text;
                readonly description: "hand-in, marking or moderation.";
            };
        };
        readonly sentence: ({ of }: {
            readonly code: "nothing-to-extend";
            readonly of: import("@reviewpoint/domain/moderation").Extendable;
        }) => "Nothing of this assignment is allotted to this person. Allot it first." | "This assignment is not set for this person. Choose one of its trainees.";
    };
    readonly "handed-in-too-late": {
        readonly description: "It came after the last day on which the provider accepts anything.";
        readonly facts: {
            readonly lastDay: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ lastDay }: {
            readonly code: "handed-in-too-late";
            readonly lastDay: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "already-handed-in": {
        readonly description: "As many attempts as there may be were handed in.";
        readonly facts: {
            readonly attempts: {
                readonly type: typeof count;
                readonly description: "So many were.";
            };
            readonly allowed: {
                readonly type: typeof count;
                readonly description: "So many may be.";
            };
        };
        readonly sentence: ({ attempts, allowed }: {
            readonly code: "already-handed-in";
            readonly attempts: number;
            readonly allowed: number;
        }) => string;
    };
    readonly "attempt-not-called-for": {
        readonly description: "The last attempt is not marked, or has passed.";
        readonly facts: {};
        readonly sentence: () => string;
    };
};
export {};
