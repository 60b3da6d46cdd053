import { meetingSentence } from "@reviewpoint/domain/targets";
import { GraphQLID, GraphQLInt } from "graphql";
import { DateScalar } from "../../../scalars.js";
const int = () => GraphQLInt;
const day = () => DateScalar;
/** Why the record of a meeting is not kept, handed over, confirmed or returned, and a week not checked. */
export const meetingRefusals = {
    "meeting-to-come": {
        description: "The meeting has not been held yet.",
        facts: { heldOn: { type: day, description: "The day that was sent." } },
        sentence: meetingSentence,
    },
    "minutes-out-of-bounds": {
        description: "A meeting takes at least a minute and at most what the provider's rules say.",
        facts: {
            minutes: { type: int, description: "What was sent; 0 where nothing was." },
            most: { type: int, description: "The most that is possible." },
        },
        sentence: meetingSentence,
    },
    "reflection-missing": {
        description: "A record that is handed over says what the trainee thinks.",
        facts: {},
        sentence: meetingSentence,
    },
    "targets-not-reviewed": {
        description: "Targets were open at the meeting, and the record says nothing of them.",
        facts: { targetIds: { type: () => [GraphQLID], description: "The targets." } },
        sentence: meetingSentence,
    },
    "meeting-already-confirmed": {
        description: "The record is confirmed.",
        facts: {},
        sentence: meetingSentence,
    },
    "meeting-not-handed-over": {
        description: "The record is with the trainee.",
        facts: {},
        sentence: meetingSentence,
    },
    "week-to-come": {
        description: "The week has not begun.",
        facts: { monday: { type: day, description: "Its Monday." } },
        sentence: meetingSentence,
    },
    "note-missing": {
        description: "It is not said what is asked for.",
        facts: {},
        sentence: meetingSentence,
    },
};
//# sourceMappingURL=meeting-refusals.js.map