import { GraphQLInt, GraphQLString } from "graphql";
const text = () => GraphQLString;
const int = () => GraphQLInt;
/** Why an agreement about handing in, or a hand-in, is not kept. */
export const handInRefusals = {
    "way-missing": {
        description: "An agreement says how things are handed in.",
        facts: {},
        sentence: () => "Write how plans are handed in, for instance by e-mail or in a shared folder.",
    },
    "not-a-clock-time": {
        description: "The text is no hour of the day.",
        facts: { value: { type: text, description: "What was sent." } },
        sentence: ({ value }) => `${value === "" ? "Nothing" : value} is no hour of the day. Write it as 17:30.`,
    },
    "days-out-of-bounds": {
        description: "The days before a lesson are too few or too many.",
        facts: {
            days: { type: int, description: "What was sent." },
            most: { type: int, description: "The most that is possible." },
        },
        sentence: ({ most }) => `Choose from 0 to ${most} days before the lesson.`,
    },
    "hand-in-not-agreed": {
        description: "Nothing is agreed about handing in.",
        facts: {},
        sentence: () => "Agree first how and by when plans are handed in.",
    },
    "material-missing": {
        description: "It is not said what was to be handed in.",
        facts: {},
        sentence: () => "Write what was to be handed in.",
    },
    "hand-in-to-come": {
        description: "It would have been handed in later than now.",
        facts: {},
        sentence: () => "That hour is still to come. Record it when it was handed in.",
    },
};
//# sourceMappingURL=hand-in-refusals.js.map