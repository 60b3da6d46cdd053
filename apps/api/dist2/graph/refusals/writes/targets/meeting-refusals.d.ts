import { meetingSentence } from "@reviewpoint/domain/targets";
declare const int: () => import("graphql").GraphQLScalarType<number, number>;
declare const day: () => import("graphql").GraphQLScalarType<string, string>;
/** Why the record of a meeting is not kept, handed over, confirmed or returned, and a week not checked. */
export declare const meetingRefusals: {
    readonly "meeting-to-come": {
        readonly description: "The meeting has not been held yet.";
        readonly facts: {
            readonly heldOn: {
                readonly type: typeof day;
                readonly description: "The day that was sent.";
            };
        };
        readonly sentence: typeof meetingSentence;
    };
    readonly "minutes-out-of-bounds": {
        readonly description: "A meeting takes at least a minute and at most what the provider's rules say.";
        readonly facts: {
            readonly minutes: {
                readonly type: typeof int;
                readonly description: "What was sent; 0 where nothing was.";
            };
            readonly most: {
                readonly type: typeof int;
                readonly description: "The most that is possible.";
            };
        };
        readonly sentence: typeof meetingSentence;
    };
    readonly "reflection-missing": {
        readonly description: "A record that is handed over says what the trainee thinks.";
        readonly facts: {};
        readonly sentence: typeof meetingSentence;
    };
    readonly "targets-not-reviewed": {
        readonly description: "Targets were open at the meeting, and the record says nothing of them.";
        readonly facts: {
            readonly targetIds: {
                readonly type: () => import("graphql").GraphQLScalarType<string, string>[];
                readonly description: "The targets.";
            };
        };
        readonly sentence: typeof meetingSentence;
    };
    readonly "meeting-already-confirmed": {
        readonly description: "The record is confirmed.";
        readonly facts: {};
        readonly sentence: typeof meetingSentence;
    };
    readonly "meeting-not-handed-over": {
        readonly description: "The record is with the trainee.";
        readonly facts: {};
        readonly sentence: typeof meetingSentence;
    };
    readonly "week-to-come": {
        readonly description: "The week has not begun.";
        readonly facts: {
            readonly monday: {
                readonly type: typeof day;
                readonly description: "Its Monday.";
            };
        };
        readonly sentence: typeof meetingSentence;
    };
    readonly "note-missing": {
        readonly description: "It is not said what is asked for.";
        readonly facts: {};
        readonly sentence: typeof meetingSentence;
    };
};
export {};
