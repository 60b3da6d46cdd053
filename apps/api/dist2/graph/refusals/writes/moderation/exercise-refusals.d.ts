import { PolicyViolationType } from "./violation.type.js";
declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const count: () => import("graphql").GraphQLScalarType<number, number>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
/** Why a step of an exercise is not taken. */
export declare const exerciseRefusals: {
    readonly "exercise-untitled": {
        readonly description: "The exercise has no title.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "about-something-else": {
        readonly description: "What the kind moderates is not named, or something is that it does not moderate.";
        readonly facts: {
            readonly kind: {
                readonly type: typeof text;
                readonly description: "The kind of exercise, e.g. review-point.";
            };
            readonly needs: {
                readonly type: typeof text;
                readonly description: "What it needs, in words.";
            };
        };
        readonly sentence: ({ needs }: {
            readonly code: "about-something-else";
            readonly kind: import("@reviewpoint/domain/moderation").ExerciseKind;
            readonly needs: string;
        }) => string;
    };
    readonly "window-reversed": {
        readonly description: "The days end before they begin.";
        readonly facts: {
            opensOn: {
                type: typeof day;
                description: string;
            };
            closesOn: {
                type: typeof day;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "policy-not-chosen": {
        readonly description: "Neither a preset nor a policy of one's own was chosen, or both.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "preset-unknown": {
        readonly description: "There is no preset of this name.";
        readonly facts: {
            readonly preset: {
                readonly type: typeof text;
                readonly description: "The name that was sent.";
            };
            readonly known: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "The names there are.";
            };
        };
        readonly sentence: ({ known }: {
            readonly code: "preset-unknown";
            readonly preset: string;
            readonly known: readonly string[];
        }) => string;
    };
    readonly "policy-refused": {
        readonly description: "Something is wrong with a policy.";
        readonly facts: {
            readonly which: {
                readonly type: typeof text;
                readonly description: "Which: sampling or outcome.";
            };
            readonly violations: {
                type: () => (typeof PolicyViolationType)[];
                description: string;
            };
        };
        readonly sentence: ({ which, violations: found }: {
            readonly code: "policy-refused";
            readonly which: string;
            readonly violations: readonly import("@reviewpoint/domain/moderation").Violation[];
        }) => string;
    };
    readonly "exercise-closed": {
        readonly description: "The exercise is closed.";
        readonly facts: {
            readonly closedOn: {
                readonly type: typeof day;
                readonly description: "The day on which it was closed.";
            };
        };
        readonly sentence: ({ closedOn }: {
            readonly code: "exercise-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "seed-committed": {
        readonly description: "The seed's hash was published already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "seed-not-committed": {
        readonly description: "No seed was committed to.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "seed-revealed": {
        readonly description: "The seed was revealed already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "seed-not-revealed": {
        readonly description: "The seed was not revealed yet.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "plan-infeasible": {
        readonly description: "No sample can be drawn: the policy's rules contradict one another for what there is.";
        readonly facts: {
            readonly violations: {
                type: () => (typeof PolicyViolationType)[];
                description: string;
            };
        };
        readonly sentence: ({ violations: found }: {
            readonly code: "plan-infeasible";
            readonly violations: readonly import("@reviewpoint/domain/moderation").Violation[];
        }) => string;
    };
    readonly "plan-not-newest": {
        readonly description: "Another sample was drawn after this one.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "plan-accepted": {
        readonly description: "A sample was accepted already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "plan-not-accepted": {
        readonly description: "No sample was accepted yet.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "population-changed": {
        readonly description: "Marks changed, came in or were withdrawn after the sample was drawn.";
        readonly facts: {
            readonly drawnFrom: {
                readonly type: typeof count;
                readonly description: "How many pieces it was drawn from.";
            };
            readonly now: {
                readonly type: typeof count;
                readonly description: "How many there are now.";
            };
        };
        readonly sentence: ({ drawnFrom, now }: {
            readonly code: "population-changed";
            readonly drawnFrom: number;
            readonly now: number;
        }) => string;
    };
    readonly "judge-first": {
        readonly description: "The viewer judges pieces blind, and this would show their first marks.";
        readonly facts: {
            readonly pieces: {
                type: typeof count;
                description: string;
            };
        };
        readonly sentence: ({ pieces: open }: {
            readonly code: "judge-first";
            readonly pieces: number;
        }) => string;
    };
    readonly "moderator-twice": {
        readonly description: "Somebody is named as moderator twice.";
        readonly facts: {
            readonly moderatorId: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "not-a-moderator": {
        readonly description: "The person does not judge work a second time here.";
        readonly facts: {
            readonly moderatorId: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "not-on-desk": {
        readonly description: "The piece was not given to the viewer.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "judged-twice": {
        readonly description: "The viewer has judged the piece already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "piece-withdrawn": {
        readonly description: "The trainee has left, or the work was taken back.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "moderation-not-open": {
        readonly description: "It is not within the days of the moderation.";
        readonly facts: {
            opensOn: {
                type: typeof day;
                description: string;
            };
            closesOn: {
                type: typeof day;
                description: string;
            };
        };
        readonly sentence: ({ opensOn, closesOn }: {
            readonly code: "moderation-not-open";
            readonly opensOn: import("@reviewpoint/domain/calendar").IsoDate;
            readonly closesOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "off-the-scale": {
        readonly description: "The mark or level is not on the scale.";
        readonly facts: {
            readonly value: {
                readonly type: typeof text;
                readonly description: "What was sent.";
            };
            readonly lowest: {
                readonly type: typeof text;
                readonly description: "The lower end of the scale.";
            };
            readonly highest: {
                readonly type: typeof text;
                readonly description: "The upper end.";
            };
            readonly step: {
                readonly type: typeof text;
                readonly description: "Marks are multiples of it above the lower end.";
            };
        };
        readonly sentence: ({ lowest, highest, step, }: Pick<import("@reviewpoint/domain/moderation").GradeScale, "lowest" | "highest" | "step">) => string;
    };
    readonly "mark-missing": {
        readonly description: "The piece is rated, and no mark or level was given.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "finding-missing": {
        readonly description: "Nothing says what was found.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "pieces-outstanding": {
        readonly description: "Pieces of the sample have not been judged a second time.";
        readonly facts: {
            readonly pieces: {
                type: typeof count;
                description: string;
            };
        };
        readonly sentence: ({ pieces: open }: {
            readonly code: "pieces-outstanding";
            readonly pieces: number;
        }) => string;
    };
    readonly "outcomes-not-decided": {
        readonly description: "No outcomes were decided.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "moderated-marks-changed": {
        readonly description: "First marks are no longer those that were moderated.";
        readonly facts: {
            readonly pieces: {
                type: typeof count;
                description: string;
            };
        };
        readonly sentence: ({ pieces: open }: {
            readonly code: "moderated-marks-changed";
            readonly pieces: number;
        }) => string;
    };
    readonly "no-extension-asked": {
        readonly description: "No outcome asks for more pieces, or they have been added.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "nothing-to-adjust": {
        readonly description: "No outcome moves a mark, or all have been moved.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "conflict-declared": {
        readonly description: "The conflict was declared already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "barred-from-piece": {
        readonly description: "Something stands against this person judging the piece.";
        readonly facts: {
            readonly bar: {
                readonly type: typeof text;
                readonly description: "What, in words, e.g. marked it.";
            };
        };
        readonly sentence: ({ bar }: {
            readonly code: "barred-from-piece";
            readonly bar: string;
        }) => string;
    };
};
export {};
