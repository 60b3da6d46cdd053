import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
const text = () => GraphQLString;
const count = () => GraphQLInt;
const day = (description) => ({ type: () => DateScalar, description });
/** Why work is not allotted, marked, answered or sent so. */
export const markingRefusals = {
    "nothing-handed-in": {
        description: "Nothing was handed in that could be marked.",
        facts: {},
        sentence: () => "Nothing was handed in. Leave the mark empty to say so, or record what came in first.",
    },
    "script-withdrawn": {
        description: "The script was withdrawn.",
        facts: { withdrawnOn: day("The day.") },
        sentence: ({ withdrawnOn }) => `The script was withdrawn on ${dayInWords(withdrawnOn)}. Wait for another to be handed in.`,
    },
    "marker-out-of-reach": {
        description: "No role of this person lets them mark work of this trainee.",
        facts: { markerId: { type: () => GraphQLID, description: "The person." } },
        sentence: () => "This person may not mark this trainee's work. Choose somebody of the subject or hub, or give them the role first.",
    },
    "not-allotted": {
        description: "This work is allotted to somebody else, or to nobody.",
        facts: {},
        sentence: () => "This work is not allotted to you. Ask whoever allots it.",
    },
    "marking-not-open": {
        description: "The window for marking has not opened.",
        facts: { opensOn: day("Its first day.") },
        sentence: ({ opensOn }) => `Marking opens on ${dayInWords(opensOn)}. Come back then.`,
    },
    "marking-closed": {
        description: "The window for marking has closed.",
        facts: { closedOn: day("Its last day for this marker.") },
        sentence: ({ closedOn }) => `Marking closed on ${dayInWords(closedOn)}. Ask for an extension.`,
    },
    "mark-off-scale": {
        description: "The mark cannot be given on this scale.",
        facts: {
            value: { type: text, description: "What was sent." },
            lowest: { type: text, description: "The lowest mark." },
            highest: { type: text, description: "The highest mark." },
            step: { type: text, description: "Marks are multiples of it above the lowest." },
        },
        sentence: ({ lowest, highest, step }) => `Give a mark from ${lowest} to ${highest} in steps of ${step}.`,
    },
    "moderation-has-begun": {
        description: "Moderation has begun, and first marks stay as they are.",
        facts: { begunOn: day("The day on which it began.") },
        sentence: ({ begunOn }) => `Moderation began on ${dayInWords(begunOn)}, and the first mark stays. Tell the moderator what should be different.`,
    },
    "answer-too-long": {
        description: "An answer has more letters than its question takes.",
        facts: {
            question: { type: text, description: "The question, by its code." },
            letters: { type: count, description: "So many letters it has." },
            most: { type: count, description: "So many it may have." },
        },
        sentence: ({ letters, most }) => `This has ${letters} letters, and ${most} fit. Make it shorter.`,
    },
    "release-too-early": {
        description: "Feedback is not sent before its day.",
        facts: { releaseOn: day("The day on which it is sent.") },
        sentence: ({ releaseOn }) => `Feedback is sent on ${dayInWords(releaseOn)}, by itself. Until then it is held.`,
    },
    "nothing-to-release": {
        description: "There is nothing that was not sent already.",
        facts: {},
        sentence: () => "Everything that is written has been sent.",
    },
};
//# sourceMappingURL=marking-refusals.js.map