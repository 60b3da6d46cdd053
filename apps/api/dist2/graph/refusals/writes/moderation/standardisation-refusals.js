import { standardisationSentence } from "@reviewpoint/domain/moderation";
import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
const day = () => DateScalar;
const count = () => GraphQLInt;
/** Why an exercise of standardisation is not opened, marked or released so. */
export const standardisationRefusals = {
    "scripts-too-few": {
        description: "There are fewer scripts than the provider's rule asks to have marked.",
        facts: {
            named: { type: count, description: "How many were named." },
            least: { type: count, description: "How many the rule asks for." },
        },
        sentence: standardisationSentence,
    },
    "script-without-label": {
        description: "A script has no label.",
        facts: {},
        sentence: standardisationSentence,
    },
    "script-label-twice": {
        description: "Two scripts have the same label.",
        facts: { label: { type: () => GraphQLString, description: "The label." } },
        sentence: standardisationSentence,
    },
    "nobody-takes-part": {
        description: "Nobody is named who marks the scripts.",
        facts: {},
        sentence: standardisationSentence,
    },
    "leads-and-takes-part": {
        description: "Somebody would know the agreed marks and mark the scripts.",
        facts: {},
        sentence: standardisationSentence,
    },
    "not-a-marker": {
        description: "The person has no role today in which work is marked or moderated.",
        facts: { personId: { type: () => GraphQLID, description: "The person." } },
        sentence: standardisationSentence,
    },
    "trial-marking-has-begun": {
        description: "Somebody has marked a script: scripts, agreed marks and whoever has marked stay.",
        facts: {},
        sentence: standardisationSentence,
    },
    "takes-no-part": {
        description: "The viewer takes no part in this exercise.",
        facts: {},
        sentence: standardisationSentence,
    },
    "trial-marking-not-open": {
        description: "It is not within the days on which scripts are marked.",
        facts: {
            opensOn: { type: day, description: "The first day." },
            closesOn: { type: day, description: "The last day." },
        },
        sentence: standardisationSentence,
    },
    "script-not-of-exercise": {
        description: "The script is not one of this exercise.",
        facts: {},
        sentence: standardisationSentence,
    },
    "script-marked-twice": {
        description: "A script is named twice.",
        facts: {},
        sentence: standardisationSentence,
    },
    "nothing-marked": {
        description: "No mark was given.",
        facts: {},
        sentence: standardisationSentence,
    },
    "standardisation-released": {
        description: "Its results were released, and it stays as it is.",
        facts: { releasedOn: { type: day, description: "The day on which they were." } },
        sentence: standardisationSentence,
    },
};
//# sourceMappingURL=standardisation-refusals.js.map