declare const id: () => import("graphql").GraphQLScalarType<string, string>;
declare const ids: () => import("graphql").GraphQLScalarType<string, string>[];
declare const count: () => import("graphql").GraphQLScalarType<number, number>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
/** Why something about a board is not recorded. */
export declare const boardRefusals: {
    readonly "chair-missing": {
        readonly description: "A board has exactly one chair.";
        readonly facts: {
            readonly chairs: {
                readonly type: typeof count;
                readonly description: "How many were sent.";
            };
        };
        readonly sentence: ({ chairs }: {
            readonly code: "chair-missing";
            readonly chairs: number;
        }) => string;
    };
    readonly "member-twice": {
        readonly description: "Somebody is named twice.";
        readonly facts: {
            readonly personId: {
                readonly type: typeof id;
                readonly description: "The person.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "quorum-out-of-reach": {
        readonly description: "With these members the board could never decide.";
        readonly facts: {
            readonly least: {
                readonly type: typeof count;
                readonly description: "How many the quorum asks for.";
            };
            readonly members: {
                readonly type: typeof count;
                readonly description: "How many members there are.";
            };
            readonly missingSeats: {
                type: () => import("graphql").GraphQLScalarType<string, string>[];
                description: string;
            };
        };
        readonly sentence: ({ least, members: there, missingSeats: missing }: {
            readonly code: "quorum-out-of-reach";
            readonly least: number;
            readonly members: number;
            readonly missingSeats: readonly import("@reviewpoint/domain/moderation").BoardSeat[];
        }) => string;
    };
    readonly "board-closed": {
        readonly description: "The board is closed: what it decided stands.";
        readonly facts: {
            readonly closedOn: {
                readonly type: typeof day;
                readonly description: "Since when.";
            };
        };
        readonly sentence: ({ closedOn }: {
            readonly code: "board-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "not-a-member": {
        readonly description: "Somebody does not sit on the board.";
        readonly facts: {
            readonly personIds: {
                type: typeof ids;
                description: string;
            };
        };
        readonly sentence: ({ personIds: people }: {
            readonly code: "not-a-member";
            readonly personIds: readonly string[];
        }) => string;
    };
    readonly "item-twice": {
        readonly description: "The same is on the agenda already.";
        readonly facts: {
            readonly itemId: {
                readonly type: typeof id;
                readonly description: "The item that there is.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "people-named": {
        readonly description: "Words that go into the pack name people about whom the board decides.";
        readonly facts: {
            readonly people: {
                readonly type: typeof count;
                readonly description: "How many are named.";
            };
        };
        readonly sentence: ({ people }: {
            readonly code: "people-named";
            readonly people: number;
        }) => string;
    };
    readonly "quorum-missing": {
        readonly description: "Too few who may decide about the item were there.";
        readonly facts: {
            readonly short: {
                readonly type: typeof count;
                readonly description: "How many more are needed.";
            };
            readonly missingSeats: {
                type: () => import("graphql").GraphQLScalarType<string, string>[];
                description: string;
            };
            readonly conflictedIds: {
                readonly type: typeof ids;
                readonly description: "Members who were there and have an interest in it.";
            };
        };
        readonly sentence: ({ short, missingSeats: missing, conflictedIds }: {
            readonly code: "quorum-missing";
            readonly short: number;
            readonly missingSeats: readonly import("@reviewpoint/domain/moderation").BoardSeat[];
            readonly conflictedIds: readonly string[];
        }) => string;
    };
    readonly "decided-with-conflict": {
        readonly description: "Members are named as deciding who have an interest in the item.";
        readonly facts: {
            readonly personIds: {
                type: typeof ids;
                description: string;
            };
        };
        readonly sentence: ({ personIds: people }: {
            readonly code: "decided-with-conflict";
            readonly personIds: readonly string[];
        }) => string;
    };
    readonly "decided-though-absent": {
        readonly description: "Members are named as deciding who were not there.";
        readonly facts: {
            readonly personIds: {
                type: typeof ids;
                description: string;
            };
        };
        readonly sentence: ({ personIds: people }: {
            readonly code: "decided-though-absent";
            readonly personIds: readonly string[];
        }) => string;
    };
    readonly "already-decided": {
        readonly description: "The item was decided. A correction names the decision that it corrects.";
        readonly facts: {
            readonly decisionId: {
                readonly type: typeof id;
                readonly description: "The decision that counts.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "nothing-to-correct": {
        readonly description: "The decision that is to be corrected is not the one that counts.";
        readonly facts: {
            readonly decisionId: {
                readonly type: typeof id;
                readonly description: "The decision that was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "exercise-open": {
        readonly description: "A moderation exercise that goes on is to be confirmed.";
        readonly facts: {
            readonly exerciseId: {
                readonly type: typeof id;
                readonly description: "The exercise.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "action-done": {
        readonly description: "The action was done already.";
        readonly facts: {
            readonly doneOn: {
                readonly type: typeof day;
                readonly description: "The day.";
            };
        };
        readonly sentence: ({ doneOn }: {
            readonly code: "action-done";
            readonly doneOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "minutes-missing": {
        readonly description: "There are no minutes, or they are not the newest.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "minutes-unsigned": {
        readonly description: "The chair has not signed the newest minutes.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "minutes-signed": {
        readonly description: "The viewer has signed these minutes.";
        readonly facts: {
            readonly signedOn: {
                readonly type: typeof day;
                readonly description: "The day.";
            };
        };
        readonly sentence: ({ signedOn }: {
            readonly code: "minutes-signed";
            readonly signedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "items-undecided": {
        readonly description: "Items have no decision.";
        readonly facts: {
            readonly itemIds: {
                readonly type: typeof ids;
                readonly description: "The items.";
            };
        };
        readonly sentence: ({ itemIds }: {
            readonly code: "items-undecided";
            readonly itemIds: readonly string[];
        }) => string;
    };
    readonly "nothing-to-withdraw": {
        readonly description: "There is no such declaration, or it was taken back.";
        readonly facts: {
            readonly interestId: {
                readonly type: typeof id;
                readonly description: "The declaration that was named.";
            };
        };
        readonly sentence: () => string;
    };
};
export {};
