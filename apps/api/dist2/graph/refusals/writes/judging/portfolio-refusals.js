import { GraphQLID, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
const text = () => GraphQLString;
const id = () => GraphQLID;
const question = { type: text, description: "The question, by its code." };
const codes = (description) => ({ type: () => [GraphQLString], description });
/** Why portfolios are not graded and forms not answered so. */
export const portfolioRefusals = {
    "unknown-cycle": {
        description: "The provider has no assessment cycle with this code.",
        facts: {
            cycle: { type: text, description: "The code that was sent." },
            known: codes("The codes that there are."),
        },
        sentence: ({ cycle, known }) => known.length === 0
            ? "No assessment cycle is set up yet. Ask an administrator to set them."
            : `There is no assessment cycle ${cycle}. Choose one of: ${known.join(", ")}.`,
    },
    "unknown-grade": {
        description: "The provider has no portfolio grade with this code.",
        facts: {
            grade: { type: text, description: "The code that was sent." },
            known: codes("The codes that there are."),
        },
        sentence: ({ grade, known }) => known.length === 0
            ? "No portfolio grade is set up yet. Ask an administrator to set them."
            : `There is no grade ${grade}. Choose one of: ${known.join(", ")}.`,
    },
    "already-graded": {
        description: "The portfolio has been graded in this cycle: it is graded once in each.",
        facts: {
            on: { type: () => DateScalar, description: "The day." },
            by: { type: id, description: "Who graded it." },
            gradeId: { type: id, description: "The grade: name it to put it right." },
        },
        sentence: ({ on }) => `This was graded on ${dayInWords(on)}, once for the cycle. If that was a mistake, put it right and say why.`,
    },
    "nothing-to-replace": {
        description: "The grade to be put right is not the one that counts.",
        facts: { id: { type: id, description: "The grade that was named." } },
        sentence: () => "There is no grade to put right in this cycle. Give a first one.",
    },
    "grade-not-counting": {
        description: "The grade does not count any more: it was put right or taken back.",
        facts: { gradeId: { type: id, description: "The grade that was named." } },
        sentence: () => "This grade does not count any more. Read the portfolio again.",
    },
    "look-withdrawn": {
        description: "The look was taken back before.",
        facts: {},
        sentence: () => "This look was taken back already. Read the portfolio again.",
    },
    "unknown-question": {
        description: "The form has no such question.",
        facts: { question },
        sentence: (refusal) => `The form does not ask ${refusal.question}. Read its questions again.`,
    },
    "question-twice": {
        description: "A question is answered twice.",
        facts: { question },
        sentence: (refusal) => `${refusal.question} is answered twice. Leave one answer out.`,
    },
    "question-unanswered": {
        description: "A question that needs an answer has none.",
        facts: { question },
        sentence: (refusal) => `${refusal.question} needs an answer. Answer it, and send the form again.`,
    },
    "not-an-answer": {
        description: "The question does not take this answer.",
        facts: {
            question,
            value: { type: text, description: "The answer that was sent." },
            allowed: codes("The answers that it takes."),
        },
        sentence: ({ value, allowed }) => `${value} is not one of the answers. Choose one of: ${allowed.join(", ")}.`,
    },
};
//# sourceMappingURL=portfolio-refusals.js.map