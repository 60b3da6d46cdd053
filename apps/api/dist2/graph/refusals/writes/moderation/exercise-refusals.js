import { offTheScaleSentence } from "@reviewpoint/domain/moderation";
import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
import { PolicyViolationType } from "./violation.type.js";
const text = () => GraphQLString;
const count = () => GraphQLInt;
const day = () => DateScalar;
const pieces = { type: count, description: "How many pieces." };
const violations = { type: () => [PolicyViolationType], description: "Every violation." };
const moderatorId = { type: () => GraphQLID, description: "The person." };
const window = {
    opensOn: { type: day, description: "The first day." },
    closesOn: { type: day, description: "The last day." },
};
const many = (number, one, more = `${one}s`) => `${number} ${number === 1 ? one : more}`;
/** Why a step of an exercise is not taken. */
export const exerciseRefusals = {
    "exercise-untitled": {
        description: "The exercise has no title.",
        facts: {},
        sentence: () => "Give the exercise a title, so that others know it from the list.",
    },
    "about-something-else": {
        description: "What the kind moderates is not named, or something is that it does not moderate.",
        facts: {
            kind: { type: text, description: "The kind of exercise, e.g. review-point." },
            needs: { type: text, description: "What it needs, in words." },
        },
        sentence: ({ needs }) => `An exercise of this kind is about ${needs}. Name that, and nothing else.`,
    },
    "window-reversed": {
        description: "The days end before they begin.",
        facts: window,
        sentence: () => "Let the last day be the first one or later.",
    },
    "policy-not-chosen": {
        description: "Neither a preset nor a policy of one's own was chosen, or both.",
        facts: {},
        sentence: () => "Choose a sampling policy on purpose: one of the presets, or your own.",
    },
    "preset-unknown": {
        description: "There is no preset of this name.",
        facts: {
            preset: { type: text, description: "The name that was sent." },
            known: { type: () => [GraphQLString], description: "The names there are." },
        },
        sentence: ({ known }) => `There is no such preset. Choose one of ${known.join(", ")}.`,
    },
    "policy-refused": {
        description: "Something is wrong with a policy.",
        facts: {
            which: { type: text, description: "Which: sampling or outcome." },
            violations,
        },
        sentence: ({ which, violations: found }) => `The ${which} policy cannot be used: ${found.map(({ field, remedy }) => `${field}: ${remedy}`).join(" ")}`,
    },
    "exercise-closed": {
        description: "The exercise is closed.",
        facts: { closedOn: { type: day, description: "The day on which it was closed." } },
        sentence: ({ closedOn }) => `This exercise was closed on ${dayInWords(closedOn)}. Open another for what is left to moderate.`,
    },
    "seed-committed": {
        description: "The seed's hash was published already.",
        facts: {},
        sentence: () => "The seed's hash has been published, and the seed does not change.",
    },
    "seed-not-committed": {
        description: "No seed was committed to.",
        facts: {},
        sentence: () => "Commit to a seed first: its hash shows later that nobody chose the sample.",
    },
    "seed-revealed": {
        description: "The seed was revealed already.",
        facts: {},
        sentence: () => "The seed has been revealed already.",
    },
    "seed-not-revealed": {
        description: "The seed was not revealed yet.",
        facts: {},
        sentence: () => "Reveal the seed before you close the exercise, so that anybody can draw the sample again.",
    },
    "plan-infeasible": {
        description: "No sample can be drawn: the policy's rules contradict one another for what there is.",
        facts: { violations },
        sentence: ({ violations: found }) => `No sample can be drawn by this policy: ${found.map(({ value, remedy }) => `${value}. ${remedy}`).join(" ")}`,
    },
    "plan-not-newest": {
        description: "Another sample was drawn after this one.",
        facts: {},
        sentence: () => "Another sample was drawn meanwhile. Look at the newest one.",
    },
    "plan-accepted": {
        description: "A sample was accepted already.",
        facts: {},
        sentence: () => "A sample has been accepted for this exercise, and it stays.",
    },
    "plan-not-accepted": {
        description: "No sample was accepted yet.",
        facts: {},
        sentence: () => "Draw a sample and accept it first.",
    },
    "population-changed": {
        description: "Marks changed, came in or were withdrawn after the sample was drawn.",
        facts: {
            drawnFrom: { type: count, description: "How many pieces it was drawn from." },
            now: { type: count, description: "How many there are now." },
        },
        sentence: ({ drawnFrom, now }) => drawnFrom === now
            ? "Marks have changed since the sample was drawn. Draw again: the seed stays the same."
            : `The sample was drawn from ${many(drawnFrom, "piece")}, and there ${now === 1 ? "is" : "are"} ${now} now. Draw again: the seed stays the same.`,
    },
    "judge-first": {
        description: "The viewer judges pieces blind, and this would show their first marks.",
        facts: { pieces },
        sentence: ({ pieces: open }) => `You have ${many(open, "piece")} to judge blind, and this would show their marks. Judge them first.`,
    },
    "moderator-twice": {
        description: "Somebody is named as moderator twice.",
        facts: { moderatorId },
        sentence: () => "Somebody is named twice. Name each moderator once.",
    },
    "not-a-moderator": {
        description: "The person does not judge work a second time here.",
        facts: { moderatorId },
        sentence: () => "Somebody who is named has no role in which work is judged a second time. Name another.",
    },
    "not-on-desk": {
        description: "The piece was not given to the viewer.",
        facts: {},
        sentence: () => "This piece was given to somebody else, or to nobody. Judge those on your desk.",
    },
    "judged-twice": {
        description: "The viewer has judged the piece already.",
        facts: {},
        sentence: () => "You have judged this piece, and a second judgement is not changed.",
    },
    "piece-withdrawn": {
        description: "The trainee has left, or the work was taken back.",
        facts: {},
        sentence: () => "This piece was withdrawn: its trainee has left, or the script was taken back. Go on to the next.",
    },
    "moderation-not-open": {
        description: "It is not within the days of the moderation.",
        facts: window,
        sentence: ({ opensOn, closesOn }) => `Second judgements are given from ${dayInWords(opensOn)} to ${dayInWords(closesOn)}.`,
    },
    "off-the-scale": {
        description: "The mark or level is not on the scale.",
        facts: {
            value: { type: text, description: "What was sent." },
            lowest: { type: text, description: "The lower end of the scale." },
            highest: { type: text, description: "The upper end." },
            step: { type: text, description: "Marks are multiples of it above the lower end." },
        },
        sentence: offTheScaleSentence,
    },
    "mark-missing": {
        description: "The piece is rated, and no mark or level was given.",
        facts: {},
        sentence: () => "Say which level or mark you would have given.",
    },
    "finding-missing": {
        description: "Nothing says what was found.",
        facts: {},
        sentence: () => "Write what you found, in a sentence or two.",
    },
    "pieces-outstanding": {
        description: "Pieces of the sample have not been judged a second time.",
        facts: { pieces },
        sentence: ({ pieces: open }) => `${many(open, "piece has", "pieces have")} not been judged a second time. Decide when all are in.`,
    },
    "outcomes-not-decided": {
        description: "No outcomes were decided.",
        facts: {},
        sentence: () => "Decide the outcomes first.",
    },
    "moderated-marks-changed": {
        description: "First marks are no longer those that were moderated.",
        facts: { pieces },
        sentence: ({ pieces: open }) => `${many(open, "first mark has", "first marks have")} changed after moderation. Have ${open === 1 ? "it" : "them"} judged again by a third person first.`,
    },
    "no-extension-asked": {
        description: "No outcome asks for more pieces, or they have been added.",
        facts: {},
        sentence: () => "No outcome asks for a larger sample.",
    },
    "nothing-to-adjust": {
        description: "No outcome moves a mark, or all have been moved.",
        facts: {},
        sentence: () => "No outcome moves marks that have not been moved yet.",
    },
    "conflict-declared": {
        description: "The conflict was declared already.",
        facts: {},
        sentence: () => "This conflict has been declared already.",
    },
    "barred-from-piece": {
        description: "Something stands against this person judging the piece.",
        facts: { bar: { type: text, description: "What, in words, e.g. marked it." } },
        sentence: ({ bar }) => `This person cannot judge the piece: ${bar}. Choose somebody else.`,
    },
};
//# sourceMappingURL=exercise-refusals.js.map