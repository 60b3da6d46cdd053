import type { JudgementRefusalOf } from "@reviewpoint/domain/judgements";
declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const id: () => import("graphql").GraphQLScalarType<string, string>;
/** The refusals of portfolios and of the form of a review point. */
export type PortfolioRefusal = JudgementRefusalOf<"unknown-cycle" | "unknown-grade" | "already-graded" | "nothing-to-replace" | "grade-not-counting" | "look-withdrawn" | "unknown-question" | "question-twice" | "question-unanswered" | "not-an-answer">;
/** Why portfolios are not graded and forms not answered so. */
export declare const portfolioRefusals: {
    readonly "unknown-cycle": {
        readonly description: "The provider has no assessment cycle with this code.";
        readonly facts: {
            readonly cycle: {
                readonly type: typeof text;
                readonly description: "The code that was sent.";
            };
            readonly known: {
                type: () => import("graphql").GraphQLScalarType<string, string>[];
                description: string;
            };
        };
        readonly sentence: ({ cycle, known }: {
            readonly code: "unknown-cycle";
            readonly cycle: string;
            readonly known: readonly string[];
        }) => string;
    };
    readonly "unknown-grade": {
        readonly description: "The provider has no portfolio grade with this code.";
        readonly facts: {
            readonly grade: {
                readonly type: typeof text;
                readonly description: "The code that was sent.";
            };
            readonly known: {
                type: () => import("graphql").GraphQLScalarType<string, string>[];
                description: string;
            };
        };
        readonly sentence: ({ grade, known }: {
            readonly code: "unknown-grade";
            readonly grade: string;
            readonly known: readonly string[];
        }) => string;
    };
    readonly "already-graded": {
        readonly description: "The portfolio has been graded in this cycle: it is graded once in each.";
        readonly facts: {
            readonly on: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day.";
            };
            readonly by: {
                readonly type: typeof id;
                readonly description: "Who graded it.";
            };
            readonly gradeId: {
                readonly type: typeof id;
                readonly description: "The grade: name it to put it right.";
            };
        };
        readonly sentence: ({ on }: {
            readonly code: "already-graded";
            readonly on: import("@reviewpoint/domain/calendar").IsoDate;
            readonly by: string;
            readonly gradeId: string;
        }) => string;
    };
    readonly "nothing-to-replace": {
        readonly description: "The grade to be put right is not the one that counts.";
        readonly facts: {
            readonly id: {
                readonly type: typeof id;
                readonly description: "The grade that was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "grade-not-counting": {
        readonly description: "The grade does not count any more: it was put right or taken back.";
        readonly facts: {
            readonly gradeId: {
                readonly type: typeof id;
                readonly description: "The grade that was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "look-withdrawn": {
        readonly description: "The look was taken back before.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "unknown-question": {
        readonly description: "The form has no such question.";
        readonly facts: {
            readonly question: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: import("../write-refusal.js").RefusalOf<"unknown-question">) => string;
    };
    readonly "question-twice": {
        readonly description: "A question is answered twice.";
        readonly facts: {
            readonly question: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: import("../write-refusal.js").RefusalOf<"question-twice">) => string;
    };
    readonly "question-unanswered": {
        readonly description: "A question that needs an answer has none.";
        readonly facts: {
            readonly question: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: import("../write-refusal.js").RefusalOf<"question-unanswered">) => string;
    };
    readonly "not-an-answer": {
        readonly description: "The question does not take this answer.";
        readonly facts: {
            readonly question: {
                type: typeof text;
                description: string;
            };
            readonly value: {
                readonly type: typeof text;
                readonly description: "The answer that was sent.";
            };
            readonly allowed: {
                type: () => import("graphql").GraphQLScalarType<string, string>[];
                description: string;
            };
        };
        readonly sentence: ({ value, allowed }: import("../write-refusal.js").RefusalOf<"not-an-answer">) => string;
    };
};
export {};
