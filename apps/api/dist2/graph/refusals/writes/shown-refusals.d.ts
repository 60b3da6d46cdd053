import { type ClassType } from "type-graphql";
import { RefusalType } from "./refusal.type.js";
import { type WriteRefusalCode } from "./write-refusal.js";
/** How every refusal is shown: a code that is added to the list and not here fails the type check. */
export declare const shownRefusals: {
    readonly "role-not-given": {
        readonly description: "The role comes with a record, as a trainee's does, and is not given by hand.";
        readonly facts: {
            readonly role: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The last day that was asked for.";
            };
            readonly latest: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
            readonly place: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
            readonly place: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
            readonly holdingId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day.";
            };
            readonly until: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The address.";
            };
            readonly personId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The field that is wrong.";
            };
            readonly value: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What it held.";
            };
            readonly remedy: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What is wrong with it, as a code.";
            };
            readonly place: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The cell of the access table that it is about.";
            };
            readonly value: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
    readonly "file-name-missing": {
        readonly description: "The file has no name.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "file-name-not-plain": {
        readonly description: "The file's name would lead elsewhere, or be read as something else.";
        readonly facts: {
            readonly why: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What is in it: path, control, direction, dots or too long.";
            };
        };
        readonly sentence: ({ why }: {
            readonly code: "file-name-not-plain";
            readonly why: "path" | "control" | "direction" | "dots" | "too long";
        }) => string;
    };
    readonly "file-empty": {
        readonly description: "The file holds nothing.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "file-too-large": {
        readonly description: "The file has more bytes than the provider takes.";
        readonly facts: {
            readonly mostBytes: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "The most that a file may have.";
            };
        };
        readonly sentence: ({ mostBytes }: {
            readonly code: "file-too-large";
            readonly mostBytes: number;
        }) => string;
    };
    readonly "file-type-not-taken": {
        readonly description: "The provider takes no files of this kind.";
        readonly facts: {
            readonly found: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What it is by its content; null where that is not known.";
            };
            readonly taken: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "The kinds that are taken.";
            };
        };
        readonly sentence: ({ found, taken }: {
            readonly code: "file-type-not-taken";
            readonly found: string | null;
            readonly taken: readonly import("@reviewpoint/domain/evidence").MediaType[];
        }) => string;
    };
    readonly "file-packed-too-tightly": {
        readonly description: "The file would grow beyond all measure when it is opened, or does not say how much.";
        readonly facts: {
            readonly mostUnpackedBytes: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "The most to which it may grow.";
            };
        };
        readonly sentence: ({ mostUnpackedBytes }: {
            readonly code: "file-packed-too-tightly";
            readonly mostUnpackedBytes: number;
        }) => string;
    };
    readonly "file-already-kept": {
        readonly description: "The same content was added before, by the same person and about the same trainee.";
        readonly facts: {
            readonly fileId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The file that is kept.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "welfare-takes-no-files": {
        readonly description: "Files about welfare are not kept here.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "target-not-closed": {
        readonly description: "The target is open, and so has no closing to be evidence of.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "chair-missing": {
        readonly description: "A board has exactly one chair.";
        readonly facts: {
            readonly chairs: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The person.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "quorum-out-of-reach": {
        readonly description: "With these members the board could never decide.";
        readonly facts: {
            readonly least: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many the quorum asks for.";
            };
            readonly members: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>[];
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The item that there is.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "people-named": {
        readonly description: "Words that go into the pack name people about whom the board decides.";
        readonly facts: {
            readonly people: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many more are needed.";
            };
            readonly missingSeats: {
                type: () => import("graphql").GraphQLScalarType<string, string>[];
                description: string;
            };
            readonly conflictedIds: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
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
                type: () => import("graphql").GraphQLScalarType<string, string>[];
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
                type: () => import("graphql").GraphQLScalarType<string, string>[];
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The decision that counts.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "nothing-to-correct": {
        readonly description: "The decision that is to be corrected is not the one that counts.";
        readonly facts: {
            readonly decisionId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The decision that was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "exercise-open": {
        readonly description: "A moderation exercise that goes on is to be confirmed.";
        readonly facts: {
            readonly exerciseId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The exercise.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "action-done": {
        readonly description: "The action was done already.";
        readonly facts: {
            readonly doneOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The declaration that was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "audience-too-wide": {
        readonly description: "The audience sees trainees whom whoever freezes does not.";
        readonly facts: {
            readonly audience: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The audience that was chosen.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "view-unanswered": {
        readonly description: "The page's question is not answered to those for whom it is frozen.";
        readonly facts: {
            readonly reason: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Why.";
            };
        };
        readonly sentence: ({ reason }: {
            readonly code: "view-unanswered";
            readonly reason: string;
        }) => string;
    };
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What was looked for, e.g. person.";
            };
            readonly id: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
    readonly "unknown-assignment-kind": {
        readonly description: "The provider has no kind of assignment with this code.";
        readonly facts: {
            readonly kind: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Which, e.g. marking.closesOn.";
            };
            readonly value: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What stands there.";
            };
            readonly remedy: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "So many were.";
            };
            readonly allowed: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
    readonly "unknown-cycle": {
        readonly description: "The provider has no assessment cycle with this code.";
        readonly facts: {
            readonly cycle: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Who graded it.";
            };
            readonly gradeId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The grade that was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "grade-not-counting": {
        readonly description: "The grade does not count any more: it was put right or taken back.";
        readonly facts: {
            readonly gradeId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: import("./write-refusal.js").RefusalOf<"unknown-question">) => string;
    };
    readonly "question-twice": {
        readonly description: "A question is answered twice.";
        readonly facts: {
            readonly question: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: import("./write-refusal.js").RefusalOf<"question-twice">) => string;
    };
    readonly "question-unanswered": {
        readonly description: "A question that needs an answer has none.";
        readonly facts: {
            readonly question: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: import("./write-refusal.js").RefusalOf<"question-unanswered">) => string;
    };
    readonly "not-an-answer": {
        readonly description: "The question does not take this answer.";
        readonly facts: {
            readonly question: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
            readonly value: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The answer that was sent.";
            };
            readonly allowed: {
                type: () => import("graphql").GraphQLScalarType<string, string>[];
                description: string;
            };
        };
        readonly sentence: ({ value, allowed }: import("./write-refusal.js").RefusalOf<"not-an-answer">) => string;
    };
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What was sent.";
            };
            readonly lowest: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The lowest mark.";
            };
            readonly highest: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The highest mark.";
            };
            readonly step: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The question, by its code.";
            };
            readonly letters: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "So many letters it has.";
            };
            readonly most: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
    readonly "observers-wrong": {
        readonly description: "So many people do not observe this kind.";
        readonly facts: {
            readonly kind: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
            readonly least: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "At least so many observe it.";
            };
            readonly most: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The person.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "observer-is-observed": {
        readonly description: "A person is named both as observer and as observed.";
        readonly facts: {
            readonly observerId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The person.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "mentor-missing": {
        readonly description: "A mentor is observed, and none is named.";
        readonly facts: {
            readonly kind: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "mentor-not-observed": {
        readonly description: "A lesson is observed, and a mentor is named as observed.";
        readonly facts: {
            readonly kind: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "strand-rated-twice": {
        readonly description: "A strand is rated twice.";
        readonly facts: {
            readonly strand: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The level, by its code, or as it was sent.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "not-revealed": {
        readonly description: "Not every observer has sealed.";
        readonly facts: {
            readonly waitingFor: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "question-unknown";
            readonly question: string;
        }) => string;
    };
    readonly "answer-missing": {
        readonly description: "A question that has to be answered is not.";
        readonly facts: {
            readonly question: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "answer-missing";
            readonly question: string;
        }) => string;
    };
    readonly "window-not-open": {
        readonly description: "It cannot be done yet.";
        readonly facts: {
            readonly opensOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day on which it can be done.";
            };
        };
        readonly sentence: ({ opensOn }: {
            readonly code: "window-not-open";
            readonly opensOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "window-closed": {
        readonly description: "It cannot be done any more.";
        readonly facts: {
            readonly closedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The last day on which it could be done.";
            };
        };
        readonly sentence: ({ closedOn }: {
            readonly code: "window-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "not-lead-mentor": {
        readonly description: "The person is no lead mentor of the subject in the review point's window.";
        readonly facts: {
            readonly personId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Who was to be named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "already-leads": {
        readonly description: "The person is named already.";
        readonly facts: {
            readonly personId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Who was to be named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "review-signed-off": {
        readonly description: "The review was signed off.";
        readonly facts: {
            readonly signedOffOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day of the sign-off.";
            };
        };
        readonly sentence: ({ signedOffOn }: {
            readonly code: "review-signed-off";
            readonly signedOffOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-open": {
        readonly description: "There is nothing to reopen: judgements can be recorded.";
        readonly facts: {
            readonly closesOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The last day on which they can.";
            };
        };
        readonly sentence: ({ closesOn }: {
            readonly code: "review-open";
            readonly closesOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "trainee-withdrawn": {
        readonly description: "The trainee had withdrawn by that day.";
        readonly facts: {
            readonly withdrawnOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day of withdrawal.";
            };
        };
        readonly sentence: ({ withdrawnOn }: {
            readonly code: "trainee-withdrawn";
            readonly withdrawnOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "trainee-deferred": {
        readonly description: "The trainee was away on that day.";
        readonly facts: {
            readonly deferredOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day from which they are away.";
            };
        };
        readonly sentence: ({ deferredOn }: {
            readonly code: "trainee-deferred";
            readonly deferredOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "day-in-future": {
        readonly description: "The day is still to come.";
        readonly facts: {
            readonly day: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day that was sent.";
            };
            readonly today: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "day-in-future";
            readonly day: import("@reviewpoint/domain/calendar").IsoDate;
            readonly today: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "day-in-past": {
        readonly description: "The day is over.";
        readonly facts: {
            readonly day: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day that was sent.";
            };
            readonly today: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "day-in-past";
            readonly day: import("@reviewpoint/domain/calendar").IsoDate;
            readonly today: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "judged-before-window": {
        readonly description: "A judgement is of a day within the window.";
        readonly facts: {
            readonly judgedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day of the judgement.";
            };
            readonly opensOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day of the window.";
            };
        };
        readonly sentence: ({ judgedOn, opensOn }: {
            readonly code: "judged-before-window";
            readonly judgedOn: import("@reviewpoint/domain/calendar").IsoDate;
            readonly opensOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "strand-of-another-version": {
        readonly description: "The strand is not one of the framework that the cohort is under.";
        readonly facts: {
            readonly strandId: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "level-of-another-version": {
        readonly description: "The level is not one of the framework that the cohort is under.";
        readonly facts: {
            readonly levelId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The level.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "strand-twice": {
        readonly description: "The strand is spoken of twice.";
        readonly facts: {
            readonly strandId: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "nothing-judged": {
        readonly description: "No judgement was sent.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "evidence-missing": {
        readonly description: "The provider asks for evidence beside every level.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "strands-missing": {
        readonly description: "Strands have neither a judgement nor a reason why there is none.";
        readonly facts: {
            readonly strandIds: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "These strands.";
            };
        };
        readonly sentence: ({ strandIds }: {
            readonly code: "strands-missing";
            readonly strandIds: readonly string[];
        }) => string;
    };
    readonly "strand-judged": {
        readonly description: "A reason is given for the absence of a judgement that is there.";
        readonly facts: {
            readonly strandId: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "not-in-training": {
        readonly description: "The trainee is not in training at that review point.";
        readonly facts: {
            readonly status: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "withdrawn or deferred.";
            };
        };
        readonly sentence: ({ status }: {
            readonly code: "not-in-training";
            readonly status: import("@reviewpoint/domain/progress").OnTrackStatus;
        }) => string;
    };
    readonly "nothing-to-take-back": {
        readonly description: "There is nothing that could be taken back.";
        readonly facts: {
            readonly what: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What was to be taken back, e.g. decision.";
            };
        };
        readonly sentence: ({ what }: {
            readonly code: "nothing-to-take-back";
            readonly what: string;
        }) => string;
    };
    readonly "report-empty": {
        readonly description: "The report says nothing.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "report-to-nobody": {
        readonly description: "The report is given to nobody.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "report-not-for": {
        readonly description: "Reports are not given to these people.";
        readonly facts: {
            readonly personIds: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "Those who hold no role to which reports are given.";
            };
        };
        readonly sentence: ({ personIds }: {
            readonly code: "report-not-for";
            readonly personIds: readonly string[];
        }) => string;
    };
    readonly "report-too-early": {
        readonly description: "The review point's window had not opened on that day.";
        readonly facts: {
            readonly from: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day on which it may be.";
            };
        };
        readonly sentence: ({ from }: {
            readonly code: "report-too-early";
            readonly from: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "letter-not-today": {
        readonly description: "A letter goes on the day on which the report is given.";
        readonly facts: {
            readonly today: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Today.";
            };
        };
        readonly sentence: ({ today }: {
            readonly code: "letter-not-today";
            readonly today: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "words-missing": {
        readonly description: "Nothing is said where words are needed.";
        readonly facts: {
            readonly what: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What is missing, e.g. success criteria.";
            };
        };
        readonly sentence: ({ what }: import("./write-refusal.js").RefusalOf<"words-missing">) => string;
    };
    readonly "day-to-come": {
        readonly description: "The day lies after today.";
        readonly facts: {
            readonly today: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Today.";
            };
        };
        readonly sentence: ({ today }: import("./write-refusal.js").RefusalOf<"day-to-come">) => string;
    };
    readonly "too-many-plan-targets": {
        readonly description: "A plan holds fewer targets than these.";
        readonly facts: {
            readonly asked: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many were sent.";
            };
            readonly allowed: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many the provider allows.";
            };
        };
        readonly sentence: ({ asked, allowed }: {
            readonly code: "too-many-plan-targets";
            readonly asked: number;
            readonly allowed: number;
        }) => string;
    };
    readonly "plan-without-targets": {
        readonly description: "A plan has at least one target.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "plan-already-open": {
        readonly description: "The trainee has an open plan.";
        readonly facts: {
            readonly planId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The plan that is open.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "plan-closed": {
        readonly description: "The plan is closed.";
        readonly facts: {
            readonly closedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Since when.";
            };
            readonly outcome: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: ({ closedOn, outcome: came }: {
            readonly code: "plan-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
            readonly outcome: import("@reviewpoint/domain/recovery").PlanOutcome;
        }) => string;
    };
    readonly "plan-has-open-review": {
        readonly description: "The plan waits for a review, on which its outcome rests.";
        readonly facts: {
            readonly reviewOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day of the review.";
            };
        };
        readonly sentence: ({ reviewOn }: {
            readonly code: "plan-has-open-review";
            readonly reviewOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "plan-wants-outcome": {
        readonly description: "The plan was reviewed, and waits for its outcome.";
        readonly facts: {
            readonly reviewedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day of the review.";
            };
        };
        readonly sentence: ({ reviewedOn }: {
            readonly code: "plan-wants-outcome";
            readonly reviewedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-too-early": {
        readonly description: "The review would come too early in this step of the plan.";
        readonly facts: {
            readonly from: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day on which it may be.";
            };
        };
        readonly sentence: ({ from }: {
            readonly code: "review-too-early";
            readonly from: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-too-late": {
        readonly description: "The review would come too late in this step of the plan.";
        readonly facts: {
            readonly until: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The last day on which it may be.";
            };
        };
        readonly sentence: ({ until }: {
            readonly code: "review-too-late";
            readonly until: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "review-outside-school-days": {
        readonly description: "The trainee's school does not work on that day.";
        readonly facts: {
            readonly next: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day after it on which the school works.";
            };
        };
        readonly sentence: ({ next }: {
            readonly code: "review-outside-school-days";
            readonly next: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "plan-has-no-target": {
        readonly description: "The plan has no target at that place.";
        readonly facts: {
            readonly position: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "The place that was sent.";
            };
            readonly targets: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many targets the plan has.";
            };
        };
        readonly sentence: ({ position, targets }: {
            readonly code: "plan-has-no-target";
            readonly position: number;
            readonly targets: number;
        }) => string;
    };
    readonly "outcome-needs-reason": {
        readonly description: "An outcome has a reason.";
        readonly facts: {
            readonly outcome: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: () => string;
    };
    readonly "before-the-last": {
        readonly description: "The day lies before what it follows.";
        readonly facts: {
            readonly from: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day on which it may be.";
            };
        };
        readonly sentence: ({ from }: {
            readonly code: "before-the-last";
            readonly from: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "evidence-already-linked": {
        readonly description: "The concern rests on this already.";
        readonly facts: {
            readonly evidenceId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The link that there is.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "evidence-not-linked": {
        readonly description: "There is no such link: it was never made, or was taken back.";
        readonly facts: {
            readonly id: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What was named.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "evidence-rested-on": {
        readonly description: "A recovery plan was opened on it: it is part of what the plan rests on.";
        readonly facts: {
            readonly planId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The plan.";
            };
            readonly openedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "When it was opened.";
            };
        };
        readonly sentence: ({ openedOn }: {
            readonly code: "evidence-rested-on";
            readonly planId: string;
            readonly openedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "nothing-to-follow-up": {
        readonly description: "No follow-up is awaited.";
        readonly facts: {
            readonly followedUpOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "When it was last followed up.";
            };
        };
        readonly sentence: ({ followedUpOn }: {
            readonly code: "nothing-to-follow-up";
            readonly followedUpOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "exercise-untitled": {
        readonly description: "The exercise has no title.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "about-something-else": {
        readonly description: "What the kind moderates is not named, or something is that it does not moderate.";
        readonly facts: {
            readonly kind: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The kind of exercise, e.g. review-point.";
            };
            readonly needs: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
            closesOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Which: sampling or outcome.";
            };
            readonly violations: {
                type: () => typeof import("./moderation/violation.type.js").PolicyViolationType[];
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => typeof import("./moderation/violation.type.js").PolicyViolationType[];
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
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many pieces it was drawn from.";
            };
            readonly now: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
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
                type: () => import("graphql").GraphQLScalarType<number, number>;
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
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
            closesOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What was sent.";
            };
            readonly lowest: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The lower end of the scale.";
            };
            readonly highest: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The upper end.";
            };
            readonly step: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
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
                type: () => import("graphql").GraphQLScalarType<number, number>;
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
                type: () => import("graphql").GraphQLScalarType<number, number>;
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
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What, in words, e.g. marked it.";
            };
        };
        readonly sentence: ({ bar }: {
            readonly code: "barred-from-piece";
            readonly bar: string;
        }) => string;
    };
    readonly "scripts-too-few": {
        readonly description: "There are fewer scripts than the provider's rule asks to have marked.";
        readonly facts: {
            readonly named: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many were named.";
            };
            readonly least: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many the rule asks for.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "script-without-label": {
        readonly description: "A script has no label.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "script-label-twice": {
        readonly description: "Two scripts have the same label.";
        readonly facts: {
            readonly label: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The label.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "nobody-takes-part": {
        readonly description: "Nobody is named who marks the scripts.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "leads-and-takes-part": {
        readonly description: "Somebody would know the agreed marks and mark the scripts.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "not-a-marker": {
        readonly description: "The person has no role today in which work is marked or moderated.";
        readonly facts: {
            readonly personId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The person.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "trial-marking-has-begun": {
        readonly description: "Somebody has marked a script: scripts, agreed marks and whoever has marked stay.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "takes-no-part": {
        readonly description: "The viewer takes no part in this exercise.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "trial-marking-not-open": {
        readonly description: "It is not within the days on which scripts are marked.";
        readonly facts: {
            readonly opensOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day.";
            };
            readonly closesOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The last day.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "script-not-of-exercise": {
        readonly description: "The script is not one of this exercise.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "script-marked-twice": {
        readonly description: "A script is named twice.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "nothing-marked": {
        readonly description: "No mark was given.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "standardisation-released": {
        readonly description: "Its results were released, and it stays as it is.";
        readonly facts: {
            readonly releasedOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day on which they were.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/moderation").standardisationSentence;
    };
    readonly "topic-missing": {
        readonly description: "A gap says what is to be learnt.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "gap-already-raised": {
        readonly description: "The trainee has an open gap of the same words.";
        readonly facts: {
            readonly gapId: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The gap that there is.";
            };
        };
        readonly sentence: () => string;
    };
    readonly "gap-already-closed": {
        readonly description: "The gap is closed.";
        readonly facts: {
            readonly closedOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: (refusal: {
            readonly code: "gap-already-closed";
            readonly closedOn: import("@reviewpoint/domain/calendar").IsoDate;
        }) => string;
    };
    readonly "gap-still-open": {
        readonly description: "The gap is open.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "closing-evidence-missing": {
        readonly description: "A gap is closed on evidence.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "way-missing": {
        readonly description: "An agreement says how things are handed in.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "not-a-clock-time": {
        readonly description: "The text is no hour of the day.";
        readonly facts: {
            readonly value: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "What was sent.";
            };
        };
        readonly sentence: ({ value }: {
            readonly code: "not-a-clock-time";
            readonly value: string;
        }) => string;
    };
    readonly "days-out-of-bounds": {
        readonly description: "The days before a lesson are too few or too many.";
        readonly facts: {
            readonly days: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "What was sent.";
            };
            readonly most: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "The most that is possible.";
            };
        };
        readonly sentence: ({ most }: {
            readonly code: "days-out-of-bounds";
            readonly days: number;
            readonly most: number;
        }) => string;
    };
    readonly "hand-in-not-agreed": {
        readonly description: "Nothing is agreed about handing in.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "material-missing": {
        readonly description: "It is not said what was to be handed in.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "hand-in-to-come": {
        readonly description: "It would have been handed in later than now.";
        readonly facts: {};
        readonly sentence: () => string;
    };
    readonly "meeting-to-come": {
        readonly description: "The meeting has not been held yet.";
        readonly facts: {
            readonly heldOn: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The day that was sent.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "minutes-out-of-bounds": {
        readonly description: "A meeting takes at least a minute and at most what the provider's rules say.";
        readonly facts: {
            readonly minutes: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "What was sent; 0 where nothing was.";
            };
            readonly most: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "The most that is possible.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "reflection-missing": {
        readonly description: "A record that is handed over says what the trainee thinks.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "targets-not-reviewed": {
        readonly description: "Targets were open at the meeting, and the record says nothing of them.";
        readonly facts: {
            readonly targetIds: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "The targets.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "meeting-already-confirmed": {
        readonly description: "The record is confirmed.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "meeting-not-handed-over": {
        readonly description: "The record is with the trainee.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "week-to-come": {
        readonly description: "The week has not begun.";
        readonly facts: {
            readonly monday: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "Its Monday.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "note-missing": {
        readonly description: "It is not said what is asked for.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").meetingSentence;
    };
    readonly "action-missing": {
        readonly description: "A target says what is to be done.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "several-actions": {
        readonly description: "A target is one action, written on one line.";
        readonly facts: {
            readonly actions: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many lines there are.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "action-too-long": {
        readonly description: "The action is too long for a small step.";
        readonly facts: {
            readonly letters: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many letters it has.";
            };
            readonly allowed: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many it may have.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "success-evidence-missing": {
        readonly description: "A target says what will show that it was met.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "target-link-missing": {
        readonly description: "A target is for a strand or a gap.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "target-due-too-early": {
        readonly description: "It would be due before anybody can begin.";
        readonly facts: {
            readonly earliest: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The first day that is possible.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "target-due-too-late": {
        readonly description: "It would be due later than the provider's rules allow.";
        readonly facts: {
            readonly latest: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "The last day that is allowed.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "too-many-open-targets": {
        readonly description: "The trainee has as many open targets as the provider's rules allow.";
        readonly facts: {
            readonly open: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many are open.";
            };
            readonly allowed: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How many may be.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "target-already-closed": {
        readonly description: "The target is closed already.";
        readonly facts: {
            readonly closedOn: {
                type: () => import("graphql").GraphQLScalarType<string, string>;
                description: string;
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "target-still-open": {
        readonly description: "The target is open.";
        readonly facts: {};
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "carried-over-too-often": {
        readonly description: "The target was carried over as often as the provider's rules allow.";
        readonly facts: {
            readonly carriedOver: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How often it was.";
            };
            readonly allowed: {
                readonly type: () => import("graphql").GraphQLScalarType<number, number>;
                readonly description: "How often it may be.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
    readonly "outcome-unexplained": {
        readonly description: "It is not said on what evidence the target was met, or why it was dropped.";
        readonly facts: {
            readonly outcome: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>;
                readonly description: "How it was to be closed, e.g. met.";
            };
        };
        readonly sentence: typeof import("@reviewpoint/domain/targets").targetSentence;
    };
};
/** The graph's type of each refusal, one a code. */
export declare const refusalTypes: { readonly [Code in WriteRefusalCode]: ClassType<object>; };
