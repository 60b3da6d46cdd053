import { GraphQLID } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
const id = () => GraphQLID;
const day = () => DateScalar;
const strandId = { type: id, description: "The strand." };
const today = { type: day, description: "Today." };
/** Why reviews are not recorded, signed off or reopened so. */
export const judgementRefusals = {
    "window-not-open": {
        description: "It cannot be done yet.",
        facts: { opensOn: { type: day, description: "The first day on which it can be done." } },
        sentence: ({ opensOn }) => `This opens on ${dayInWords(opensOn)}. Come back then.`,
    },
    "window-closed": {
        description: "It cannot be done any more.",
        facts: { closedOn: { type: day, description: "The last day on which it could be done." } },
        sentence: ({ closedOn }) => `This closed on ${dayInWords(closedOn)}. Ask whoever leads it to reopen it, and say why.`,
    },
    "not-lead-mentor": {
        description: "The person is no lead mentor of the subject in the review point's window.",
        facts: { personId: { type: id, description: "Who was to be named." } },
        sentence: () => "A review point is led by lead mentors of the subject. Choose one of them, or give them the role first.",
    },
    "already-leads": {
        description: "The person is named already.",
        facts: { personId: { type: id, description: "Who was to be named." } },
        sentence: () => "They are named already. Nothing more is to be done.",
    },
    "review-signed-off": {
        description: "The review was signed off.",
        facts: { signedOffOn: { type: day, description: "The day of the sign-off." } },
        sentence: ({ signedOffOn }) => `This was signed off on ${dayInWords(signedOffOn)}. It has to be reopened first, with a reason.`,
    },
    "review-open": {
        description: "There is nothing to reopen: judgements can be recorded.",
        facts: { closesOn: { type: day, description: "The last day on which they can." } },
        sentence: ({ closesOn }) => `This is open until ${dayInWords(closesOn)} already. Record what is to be recorded.`,
    },
    "trainee-withdrawn": {
        description: "The trainee had withdrawn by that day.",
        facts: { withdrawnOn: { type: day, description: "The day of withdrawal." } },
        sentence: ({ withdrawnOn }) => `They withdrew on ${dayInWords(withdrawnOn)}. Only what was seen before that day can be recorded.`,
    },
    "trainee-deferred": {
        description: "The trainee was away on that day.",
        facts: { deferredOn: { type: day, description: "The day from which they are away." } },
        sentence: ({ deferredOn }) => `They are deferred since ${dayInWords(deferredOn)}. Wait until they are back, or correct their record.`,
    },
    "day-in-future": {
        description: "The day is still to come.",
        facts: { day: { type: day, description: "The day that was sent." }, today },
        sentence: (refusal) => `${dayInWords(refusal.day)} is still to come. Give today or a day before it.`,
    },
    "day-in-past": {
        description: "The day is over.",
        facts: { day: { type: day, description: "The day that was sent." }, today },
        sentence: (refusal) => `${dayInWords(refusal.day)} is over. Give today or a later day.`,
    },
    "judged-before-window": {
        description: "A judgement is of a day within the window.",
        facts: {
            judgedOn: { type: day, description: "The day of the judgement." },
            opensOn: { type: day, description: "The first day of the window." },
        },
        sentence: ({ judgedOn, opensOn }) => `${dayInWords(judgedOn)} lies before the window, which opened on ${dayInWords(opensOn)}. Correct the day.`,
    },
    "strand-of-another-version": {
        description: "The strand is not one of the framework that the cohort is under.",
        facts: { strandId },
        sentence: () => "This cohort is judged against another version of the framework. Choose one of its own.",
    },
    "level-of-another-version": {
        description: "The level is not one of the framework that the cohort is under.",
        facts: { levelId: { type: id, description: "The level." } },
        sentence: () => "This cohort is judged on the scale of another version. Choose one of its own.",
    },
    "strand-twice": {
        description: "The strand is spoken of twice.",
        facts: { strandId },
        sentence: () => "This is said twice in the same list. Leave one of them out.",
    },
    "nothing-judged": {
        description: "No judgement was sent.",
        facts: {},
        sentence: () => "There is nothing to record. Send at least one.",
    },
    "evidence-missing": {
        description: "The provider asks for evidence beside every level.",
        facts: {},
        sentence: () => "Say what this rests on: your provider asks for evidence every time.",
    },
    "strands-missing": {
        description: "Strands have neither a judgement nor a reason why there is none.",
        facts: { strandIds: { type: () => [GraphQLID], description: "These strands." } },
        sentence: ({ strandIds }) => `${strandIds.length} of them ${strandIds.length === 1 ? "is" : "are"} not judged. Judge what can be judged, and give a reason for the rest.`,
    },
    "strand-judged": {
        description: "A reason is given for the absence of a judgement that is there.",
        facts: { strandId },
        sentence: () => "This has been judged. Leave the reason out.",
    },
};
//# sourceMappingURL=judgement-refusals.js.map