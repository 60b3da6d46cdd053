declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const id: () => import("graphql").GraphQLScalarType<string, string>;
declare const count: () => import("graphql").GraphQLScalarType<number, number>;
/** Why observations are not planned, sealed, agreed, shared or taken back so. */
export declare const observationRefusals: {
    readonly "observers-wrong": {
        readonly description: "So many people do not observe this kind.";
        readonly facts: {
            readonly kind: {
                type: typeof text;
                description: string;
            };
            readonly least: {
                readonly type: typeof count;
                readonly description: "At least so many observe it.";
            };
            readonly most: {
                readonly type: typeof count;
                readonly description: "At most so many; null: any number.";
            };
        };
        readonly sentence: ({ least, most }: {
            readonly code: "observers-wrong";
            readonly kind: import("@reviewpoint/domain/observations").ObservationKind;
            readonly least: number;
            readonly most: number | null;
        }) => string;
    };
    readonly "observer-twice": {
        readonly description: "A person is named as observer twice.";
        readonly facts: {
            readonly observerId: {
                readonly type: typeof id;
                readonly description: "The person.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "observer-is-observed": {
        readonly description: "A person is named both as observer and as observed.";
        readonly facts: {
            readonly observerId: {
                readonly type: typeof id;
                readonly description: "The person.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "mentor-missing": {
        readonly description: "A mentor is observed, and none is named.";
        readonly facts: {
            readonly kind: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "mentor-not-observed": {
        readonly description: "A lesson is observed, and a mentor is named as observed.";
        readonly facts: {
            readonly kind: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "follows-no-joint-observation": {
        readonly description: "Feedback is observed after a joint observation of the same trainee, and nothing else is.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "nothing-to-replace": {
        readonly description: "What is to be recorded anew was not withdrawn, or has been recorded anew already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "not-placed-there": {
        readonly description: "The trainee is not placed at that school on that day.";
        readonly facts: {
            readonly observedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day.";
            };
        };
        readonly sentence: ({ observedOn }: {
            readonly code: "not-placed-there";
            readonly observedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "not-an-observer": {
        readonly description: "It is for those who observe.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "kind-not-rated": {
        readonly description: "Observations of this kind are not rated on the curriculum.";
        readonly facts: {
            readonly kind: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "observed-later": {
        readonly description: "It has not taken place yet.";
        readonly facts: {
            readonly observedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day on which it is.";
            };
        };
        readonly sentence: ({ observedOn }: {
            readonly code: "observed-later";
            readonly observedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "already-sealed": {
        readonly description: "The viewer has sealed already.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "already-withdrawn": {
        readonly description: "The observation was taken back.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "ratings-missing": {
        readonly description: "No strand is rated.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "strand-unknown": {
        readonly description: "The strand is not one of the trainee's framework.";
        readonly facts: {
            readonly strand: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "strand-rated-twice": {
        readonly description: "A strand is rated twice.";
        readonly facts: {
            readonly strand: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "strand-rated-twice";
            readonly strand: string;
        }) => string;
    };
    readonly "level-unknown": {
        readonly description: "The level is not one of the trainee's framework.";
        readonly facts: {
            readonly level: {
                readonly type: typeof text;
                readonly description: "The level, by its code, or as it was sent.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "not-revealed": {
        readonly description: "Not every observer has sealed.";
        readonly facts: {
            readonly waitingFor: {
                readonly type: typeof count;
                readonly description: "So many observers have not sealed yet.";
            };
        };
        readonly sentence: ({ waitingFor }: {
            readonly code: "not-revealed";
            readonly waitingFor: number;
        }) => string;
    };
    readonly "strands-not-agreed": {
        readonly description: "Strands that an observer rated are left out of the agreed view.";
        readonly facts: {
            readonly strands: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "The strands, by their codes.";
            };
        };
        readonly sentence: ({ strands }: {
            readonly code: "strands-not-agreed";
            readonly strands: readonly string[];
        }) => string;
    };
    readonly "strand-not-rated": {
        readonly description: "No observer rated the strand.";
        readonly facts: {
            readonly strand: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "strand-not-rated";
            readonly strand: string;
        }) => string;
    };
    readonly "difference-unexplained": {
        readonly description: "The observers differed, or the level is neither's, and nothing says why it is this one.";
        readonly facts: {
            readonly strand: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "difference-unexplained";
            readonly strand: string;
        }) => string;
    };
    readonly "next-step-missing": {
        readonly description: "A next step is missing.";
        readonly facts: {
            readonly whose: {
                readonly type: typeof text;
                readonly description: "Whose: trainee or mentor.";
            };
        };
        readonly sentence: ({ whose }: {
            readonly code: "next-step-missing";
            readonly whose: "trainee" | "mentor";
        }) => string;
    };
    readonly "not-agreed": {
        readonly description: "The observers have not recorded what they agreed on.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "question-unknown": {
        readonly description: "The provider's form has no such question.";
        readonly facts: {
            readonly question: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "question-unknown";
            readonly question: string;
        }) => string;
    };
    readonly "question-twice": {
        readonly description: "A question is answered twice.";
        readonly facts: {
            readonly question: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: import("./write-refusal.js").RefusalOf<"question-twice">) => string;
    };
    readonly "answer-missing": {
        readonly description: "A question that has to be answered is not.";
        readonly facts: {
            readonly question: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "answer-missing";
            readonly question: string;
        }) => string;
    };
};
export {};
