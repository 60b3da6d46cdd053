declare const text: () => import("graphql").GraphQLScalarType<string, string>;
declare const id: () => import("graphql").GraphQLScalarType<string, string>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
/** Why people, roles, grants and rules are not administered so. */
export declare const administrationRefusals: {
    readonly "role-not-given": {
        readonly description: "The role comes with a record, as a trainee's does, and is not given by hand.";
        readonly facts: {
            readonly role: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "role-not-given";
            readonly role: import("@reviewpoint/domain/access").AccessRole;
        }) => string;
    };
    readonly "role-let-in": {
        readonly description: "The role is for a part and a time, and is given by letting somebody in to them.";
        readonly facts: {
            readonly role: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "role-let-in";
            readonly role: import("@reviewpoint/domain/access").AccessRole;
        }) => string;
    };
    readonly "stay-too-long": {
        readonly description: "It would last longer than the provider lets anybody in from outside.";
        readonly facts: {
            readonly until: {
                readonly type: typeof day;
                readonly description: "The last day that was asked for.";
            };
            readonly latest: {
                readonly type: typeof day;
                readonly description: "The last day that is allowed.";
            };
        };
        readonly sentence: ({ latest }: {
            readonly code: "stay-too-long";
            readonly until: string;
            readonly latest: string;
        }) => string;
    };
    readonly "role-needs-place": {
        readonly description: "The role is held at a place, and none is named.";
        readonly facts: {
            readonly role: {
                type: typeof text;
                description: string;
            };
            readonly place: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "role-needs-place";
            readonly role: import("@reviewpoint/domain/access").AccessRole;
            readonly place: import("@reviewpoint/domain/access").PlaceKind;
        }) => string;
    };
    readonly "role-has-no-place": {
        readonly description: "The role is not held at a place of this kind.";
        readonly facts: {
            readonly role: {
                type: typeof text;
                description: string;
            };
            readonly place: {
                type: typeof text;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "role-has-no-place";
            readonly role: import("@reviewpoint/domain/access").AccessRole;
            readonly place: import("@reviewpoint/domain/access").PlaceKind;
        }) => string;
    };
    readonly "role-already-held": {
        readonly description: "The person holds the role there already, for some of these days.";
        readonly facts: {
            readonly role: {
                type: typeof text;
                description: string;
            };
            readonly holdingId: {
                readonly type: typeof id;
                readonly description: "The holding that there is.";
            };
        };
        readonly sentence: (refusal: {
            readonly code: "role-already-held";
            readonly role: import("@reviewpoint/domain/access").AccessRole;
            readonly holdingId: string;
        }) => string;
    };
    readonly "days-out-of-order": {
        readonly description: "The last day lies before the first.";
        readonly facts: {
            readonly from: {
                readonly type: typeof day;
                readonly description: "The first day.";
            };
            readonly until: {
                readonly type: typeof day;
                readonly description: "The last day.";
            };
        };
        readonly sentence: ({ from, until }: {
            readonly code: "days-out-of-order";
            readonly from: string;
            readonly until: string;
        }) => string;
    };
    readonly "already-ended": {
        readonly description: "It has ended already, or ends sooner than asked.";
        readonly facts: {
            readonly endedOn: {
                readonly type: typeof day;
                readonly description: "Its last day.";
            };
        };
        readonly sentence: ({ endedOn }: {
            readonly code: "already-ended";
            readonly endedOn: string;
        }) => string;
    };
    readonly "last-administrator": {
        readonly description: "Nobody would be left who can administer the provider.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "name-missing": {
        readonly description: "A person needs given names and a family name.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "not-an-email": {
        readonly description: "The text is no e-mail address.";
        readonly facts: {
            readonly value: {
                readonly type: typeof text;
                readonly description: "What was sent.";
            };
        };
        readonly sentence: ({ value }: {
            readonly code: "not-an-email";
            readonly value: string;
        }) => string;
    };
    readonly "email-in-use": {
        readonly description: "A person of the provider has this e-mail address already.";
        readonly facts: {
            readonly value: {
                readonly type: typeof text;
                readonly description: "The address.";
            };
            readonly personId: {
                readonly type: typeof id;
                readonly description: "Who has it.";
            };
        };
        readonly sentence: ({ value }: {
            readonly code: "email-in-use";
            readonly value: string;
            readonly personId: string;
        }) => string;
    };
    readonly "nothing-to-revoke": {
        readonly description: "It was used or revoked already.";
        readonly facts: {
            readonly what: {
                readonly type: typeof text;
                readonly description: "What was to be revoked, e.g. service token.";
            };
        };
        readonly sentence: ({ what }: {
            readonly code: "nothing-to-revoke";
            readonly what: string;
        }) => string;
    };
    readonly "token-refused": {
        readonly description: "A service token is not issued with this wish.";
        readonly facts: {
            readonly field: {
                readonly type: typeof text;
                readonly description: "The field that is wrong.";
            };
            readonly value: {
                readonly type: typeof text;
                readonly description: "What it held.";
            };
            readonly remedy: {
                readonly type: typeof text;
                readonly description: "What to do.";
            };
        };
        readonly sentence: ({ remedy }: {
            readonly code: "token-refused";
            readonly field: string;
            readonly value: string;
            readonly remedy: string;
        }) => string;
    };
    readonly "rule-refused": {
        readonly description: "The rule cannot be read, or would let a role see more than before.";
        readonly facts: {
            readonly reason: {
                readonly type: typeof text;
                readonly description: "What is wrong with it, as a code.";
            };
            readonly place: {
                readonly type: typeof text;
                readonly description: "The cell of the access table that it is about.";
            };
            readonly value: {
                readonly type: typeof text;
                readonly description: "What stands there.";
            };
        };
        readonly sentence: (refusal: {
            readonly code: "rule-refused";
            readonly reason: import("@reviewpoint/domain/access").AccessViolationCode;
            readonly place: string;
            readonly value: string;
        }) => string;
    };
    readonly "right-kept": {
        readonly description: "Administrators keep this right, without which no rule could be taken back.";
        readonly facts: {
            readonly act: {
                readonly type: typeof text;
                readonly description: "The act, by its code of the access tables.";
            };
        };
        readonly sentence: ({ act }: {
            readonly code: "right-kept";
            readonly act: import("@reviewpoint/domain/access").AccessAct;
        }) => string;
    };
    readonly "reason-missing": {
        readonly description: "Why it is done has to be said.";
        readonly facts: {};
        readonly sentence: () => string;
    };
};
export {};
