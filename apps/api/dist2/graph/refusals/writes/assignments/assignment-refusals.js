import { GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
const text = () => GraphQLString;
const count = () => GraphQLInt;
const day = (description) => ({ type: () => DateScalar, description });
const partWords = {
    "hand-in": "Handing in",
    marking: "Marking",
    moderation: "Moderation",
    release: "Sending feedback",
};
/** Why assignments are not set, changed or handed in so. */
export const assignmentRefusals = {
    "unknown-assignment-kind": {
        description: "The provider has no kind of assignment with this code.",
        facts: {
            kind: { type: text, description: "The code that was sent." },
            known: { type: () => [GraphQLString], description: "The codes that there are." },
        },
        sentence: ({ kind, known }) => known.length === 0
            ? "No kind of assignment is set up yet. Ask an administrator to set them."
            : `There is no kind of assignment ${kind}. Choose one of: ${known.join(", ")}.`,
    },
    "title-missing": {
        description: "The assignment has no title.",
        facts: {},
        sentence: () => "Give the assignment a title.",
    },
    "nobody-to-set": {
        description: "Nobody is in training in this cohort and these subjects.",
        facts: {},
        sentence: () => "Nobody is in training in this cohort and these subjects. Choose others.",
    },
    "assignment-days-wrong": {
        description: "A day or an extension cannot be kept.",
        facts: {
            field: { type: text, description: "Which, e.g. marking.closesOn." },
            value: { type: text, description: "What stands there." },
            remedy: { type: text, description: "What to do." },
        },
        sentence: ({ remedy }) => remedy,
    },
    "part-has-begun": {
        description: "This part of the calendar has begun, and its days stay as they are.",
        facts: {
            part: { type: text, description: "hand-in, marking, moderation or release." },
            begunOn: day("The day on which it began."),
        },
        sentence: ({ part, begunOn }) => `${partWords[part]} began on ${dayInWords(begunOn)} and keeps its days. Give single people an extension instead.`,
    },
    "nothing-to-extend": {
        description: "This person has nothing to do that could be extended.",
        facts: { of: { type: text, description: "hand-in, marking or moderation." } },
        sentence: ({ of }) => of === "hand-in"
            ? "This assignment is not set for this person. Choose one of its trainees."
            : "Nothing of this assignment is allotted to this person. Allot it first.",
    },
    "handed-in-too-late": {
        description: "It came after the last day on which the provider accepts anything.",
        facts: { lastDay: day("That day.") },
        sentence: ({ lastDay }) => `The last day for this was ${dayInWords(lastDay)}. If it is to count, give an extension first.`,
    },
    "already-handed-in": {
        description: "As many attempts as there may be were handed in.",
        facts: {
            attempts: { type: count, description: "So many were." },
            allowed: { type: count, description: "So many may be." },
        },
        sentence: ({ attempts, allowed }) => allowed === 1
            ? "This was handed in already. Withdraw the script that is recorded, if it was the wrong one."
            : `${attempts} attempts were handed in, of ${allowed}. Withdraw the last script, if it was the wrong one.`,
    },
    "attempt-not-called-for": {
        description: "The last attempt is not marked, or has passed.",
        facts: {},
        sentence: () => "Another attempt is for work that was marked and did not pass. Withdraw the script that is recorded, if it was the wrong one.",
    },
};
//# sourceMappingURL=assignment-refusals.js.map