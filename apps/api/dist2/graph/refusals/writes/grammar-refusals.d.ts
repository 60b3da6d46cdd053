import { RefusalType } from "./refusal.type.js";
declare const text: () => import("graphql").GraphQLScalarType<string, string>;
/** The refusals that every write knows. */
export declare const grammarRefusals: {
    readonly conflict: {
        readonly description: "The thing has changed since it was read. Read it again, and decide again.";
        readonly facts: {
            readonly currentVersion: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "The version it has now.";
            };
        };
        readonly sentence: ({ currentVersion }: {
            readonly code: "conflict";
            readonly currentVersion: number;
        }) => string;
    };
    readonly "not-allowed": {
        readonly description: "The viewer's roles do not let them do this.";
        readonly facts: {
            readonly reason: {
                readonly type: typeof text;
                readonly description: "Why, in words.";
            };
        };
        readonly sentence: ({ reason }: {
            readonly code: "not-allowed";
            readonly reason: string;
        }) => string;
    };
    readonly "key-reused": {
        readonly description: "The idempotency key was used before, for something else. Make a new key for each act.";
        readonly facts: {
            readonly usedFor: {
                readonly type: typeof text;
                readonly description: "The mutation that it was used for.";
            };
        };
        readonly sentence: ({ usedFor }: {
            readonly code: "key-reused";
            readonly usedFor: string;
        }) => string;
    };
    readonly "not-found": {
        readonly description: "Nothing that the viewer may see has this id.";
        readonly facts: {
            readonly what: {
                readonly type: typeof text;
                readonly description: "What was looked for, e.g. person.";
            };
            readonly id: {
                readonly type: typeof text;
                readonly description: "The id that was sent.";
            };
        };
        readonly sentence: ({ what }: {
            readonly code: "not-found";
            readonly what: string;
            readonly id: string;
        }) => string;
    };
    readonly "items-refused": {
        readonly description: "Some items of a list are refused, and so nothing was done for any.";
        readonly facts: {
            readonly items: {
                readonly type: () => (typeof RefusalType)[];
                readonly description: "A refusal for each item that was refused.";
            };
        };
        readonly sentence: ({ items }: {
            readonly code: "items-refused";
            readonly items: readonly import("./write-refusal.js").Refused[];
        }) => string;
    };
};
export {};
