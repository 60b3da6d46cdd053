import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../scalars.js";
import { dayInWords } from "./day-in-words.js";
const text = () => GraphQLString;
const count = () => GraphQLInt;
const day = () => DateScalar;
const id = () => GraphQLID;
const outcome = { type: text, description: "The outcome, e.g. resolved." };
/** The refusals of recovery: what each shows, and the sentence that people read. */
export const recoveryRefusals = {
    "words-missing": {
        description: "Nothing is said where words are needed.",
        facts: { what: { type: text, description: "What is missing, e.g. success criteria." } },
        sentence: ({ what }) => `Something has to be said here: ${what}. Write it.`,
    },
    "day-to-come": {
        description: "The day lies after today.",
        facts: { today: { type: day, description: "Today." } },
        sentence: ({ today }) => `This day has not come yet; today is ${dayInWords(today)}. Choose today or a day before.`,
    },
    "too-many-plan-targets": {
        description: "A plan holds fewer targets than these.",
        facts: {
            asked: { type: count, description: "How many were sent." },
            allowed: { type: count, description: "How many the provider allows." },
        },
        sentence: ({ asked, allowed }) => `A plan holds at most ${allowed} targets, and these are ${asked}. Choose those that matter most.`,
    },
    "plan-without-targets": {
        description: "A plan has at least one target.",
        facts: {},
        sentence: () => "A plan has at least one target. Write what is to be reached, and how everybody will know.",
    },
    "plan-already-open": {
        description: "The trainee has an open plan.",
        facts: { planId: { type: id, description: "The plan that is open." } },
        sentence: () => "There is an open plan already. Review that one, or decide what comes of it.",
    },
    "plan-closed": {
        description: "The plan is closed.",
        facts: { closedOn: { type: day, description: "Since when." }, outcome },
        sentence: ({ closedOn, outcome: came }) => `This plan was closed on ${dayInWords(closedOn)} (${came}). Open another one if one is needed.`,
    },
    "plan-has-open-review": {
        description: "The plan waits for a review, on which its outcome rests.",
        facts: { reviewOn: { type: day, description: "The day of the review." } },
        sentence: ({ reviewOn }) => `A review is due on ${dayInWords(reviewOn)}. Record it first: this outcome rests on it.`,
    },
    "plan-wants-outcome": {
        description: "The plan was reviewed, and waits for its outcome.",
        facts: { reviewedOn: { type: day, description: "The day of the review." } },
        sentence: ({ reviewedOn }) => `The plan was reviewed on ${dayInWords(reviewedOn)}. Decide what comes of it before it is reviewed again.`,
    },
    "review-too-early": {
        description: "The review would come too early in this step of the plan.",
        facts: { from: { type: day, description: "The first day on which it may be." } },
        sentence: ({ from }) => `In this step a review comes no earlier than ${dayInWords(from)}. Choose a later day.`,
    },
    "review-too-late": {
        description: "The review would come too late in this step of the plan.",
        facts: { until: { type: day, description: "The last day on which it may be." } },
        sentence: ({ until }) => `In this step a review comes by ${dayInWords(until)}. Choose an earlier day.`,
    },
    "review-outside-school-days": {
        description: "The trainee's school does not work on that day.",
        facts: { next: { type: day, description: "The first day after it on which the school works." } },
        sentence: ({ next }) => `The school does not work on that day. The next day on which it does is ${dayInWords(next)}.`,
    },
    "plan-has-no-target": {
        description: "The plan has no target at that place.",
        facts: {
            position: { type: count, description: "The place that was sent." },
            targets: { type: count, description: "How many targets the plan has." },
        },
        sentence: ({ position, targets }) => `The plan has ${targets} targets and none at place ${position}. Correct it.`,
    },
    "outcome-needs-reason": {
        description: "An outcome has a reason.",
        facts: { outcome },
        sentence: () => "Say why this was decided, so that the trainee can read it.",
    },
    "before-the-last": {
        description: "The day lies before what it follows.",
        facts: { from: { type: day, description: "The first day on which it may be." } },
        sentence: ({ from }) => `This comes after ${dayInWords(from)}, which it follows. Choose that day or a later one.`,
    },
    "evidence-already-linked": {
        description: "The concern rests on this already.",
        facts: { evidenceId: { type: id, description: "The link that there is." } },
        sentence: () => "The concern rests on this already. There is nothing more to link.",
    },
    "evidence-not-linked": {
        description: "There is no such link: it was never made, or was taken back.",
        facts: { id: { type: id, description: "What was named." } },
        sentence: () => "This is not linked any more. Read again what is.",
    },
    "evidence-rested-on": {
        description: "A recovery plan was opened on it: it is part of what the plan rests on.",
        facts: {
            planId: { type: id, description: "The plan." },
            openedOn: { type: day, description: "When it was opened." },
        },
        sentence: ({ openedOn }) => `A plan was opened on ${dayInWords(openedOn)}, and this is part of what it rests on: it stays linked. Say in the plan's review what does not hold.`,
    },
    "nothing-to-follow-up": {
        description: "No follow-up is awaited.",
        facts: { followedUpOn: { type: day, description: "When it was last followed up." } },
        sentence: ({ followedUpOn }) => `This was followed up on ${dayInWords(followedUpOn)}, and nothing more is awaited. Record what is done now as something new.`,
    },
};
//# sourceMappingURL=recovery-refusals.js.map