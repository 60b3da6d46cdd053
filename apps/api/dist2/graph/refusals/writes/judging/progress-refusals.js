import { GraphQLID, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
const text = () => GraphQLString;
const day = () => DateScalar;
const ids = () => [GraphQLID];
/** Why it is not decided so whether somebody is on track. */
export const progressRefusals = {
    "not-in-training": {
        description: "The trainee is not in training at that review point.",
        facts: { status: { type: text, description: "withdrawn or deferred." } },
        sentence: ({ status }) => `They are ${status === "withdrawn" ? "withdrawn" : "deferred"}, which no decision changes. Correct their record if that is wrong.`,
    },
    "nothing-to-take-back": {
        description: "There is nothing that could be taken back.",
        facts: { what: { type: text, description: "What was to be taken back, e.g. decision." } },
        sentence: ({ what }) => `There is no ${what} to take back. Look at it again.`,
    },
    "report-empty": {
        description: "The report says nothing.",
        facts: {},
        sentence: () => "Nothing is written yet. Write the report and keep it, then give it.",
    },
    "report-to-nobody": {
        description: "The report is given to nobody.",
        facts: {},
        sentence: () => "Say to whom the report is given: choose one person at least.",
    },
    "report-not-for": {
        description: "Reports are not given to these people.",
        facts: { personIds: { type: ids, description: "Those who hold no role to which reports are given." } },
        sentence: ({ personIds }) => `${personIds.length === 1 ? "One of those chosen holds" : `${personIds.length} of those chosen hold`} no role to which reports are given. Choose from the list.`,
    },
    "report-too-early": {
        description: "The review point's window had not opened on that day.",
        facts: { from: { type: day, description: "The first day on which it may be." } },
        sentence: ({ from }) => `Its window opens on ${dayInWords(from)}: before, there is nothing to report. Choose that day or a later one.`,
    },
    "letter-not-today": {
        description: "A letter goes on the day on which the report is given.",
        facts: { today: { type: day, description: "Today." } },
        sentence: ({ today }) => `A letter goes today, on ${dayInWords(today)}. Choose today.`,
    },
};
//# sourceMappingURL=progress-refusals.js.map