import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../scalars.js";
import { dayInWords } from "./day-in-words.js";
const text = () => GraphQLString;
const id = () => GraphQLID;
const count = () => GraphQLInt;
const kind = { type: text, description: "The kind of observation, e.g. lesson-jointly." };
const strand = { type: text, description: "The strand, by its code, or as it was sent." };
const question = { type: text, description: "The question, by its code." };
/** Why observations are not planned, sealed, agreed, shared or taken back so. */
export const observationRefusals = {
    "observers-wrong": {
        description: "So many people do not observe this kind.",
        facts: {
            kind,
            least: { type: count, description: "At least so many observe it." },
            most: { type: count, description: "At most so many; null: any number." },
        },
        sentence: ({ least, most }) => most === null
            ? `Name at least ${least} ${least === 1 ? "observer" : "observers"}.`
            : `This is observed by one person. Name one, or choose a joint observation.`,
    },
    "observer-twice": {
        description: "A person is named as observer twice.",
        facts: { observerId: { type: id, description: "The person." } },
        sentence: () => "Somebody is named as observer twice. Name each observer once.",
    },
    "observer-is-observed": {
        description: "A person is named both as observer and as observed.",
        facts: { observerId: { type: id, description: "The person." } },
        sentence: () => "Nobody observes themselves. Name another observer.",
    },
    "mentor-missing": {
        description: "A mentor is observed, and none is named.",
        facts: { kind },
        sentence: () => "Name the mentor who is observed.",
    },
    "mentor-not-observed": {
        description: "A lesson is observed, and a mentor is named as observed.",
        facts: { kind },
        sentence: () => "It is the trainee's lesson that is observed. Leave the observed mentor out.",
    },
    "follows-no-joint-observation": {
        description: "Feedback is observed after a joint observation of the same trainee, and nothing else is.",
        facts: {},
        sentence: () => "Name the joint observation that the feedback was about, of this trainee and not later; for other kinds leave it out.",
    },
    "nothing-to-replace": {
        description: "What is to be recorded anew was not withdrawn, or has been recorded anew already.",
        facts: {},
        sentence: () => "Withdraw an observation of this trainee before you record it anew, and do so once.",
    },
    "not-placed-there": {
        description: "The trainee is not placed at that school on that day.",
        facts: { observedOn: { type: () => DateScalar, description: "The day." } },
        sentence: ({ observedOn }) => `The trainee is not placed at this school on ${dayInWords(observedOn)}. Choose another day or school.`,
    },
    "not-an-observer": {
        description: "It is for those who observe.",
        facts: {},
        sentence: () => "Only those who observe can do this. Ask one of the observers.",
    },
    "kind-not-rated": {
        description: "Observations of this kind are not rated on the curriculum.",
        facts: { kind },
        sentence: () => "This kind of observation is not rated. Go on to what was agreed.",
    },
    "observed-later": {
        description: "It has not taken place yet.",
        facts: { observedOn: { type: () => DateScalar, description: "The day on which it is." } },
        sentence: ({ observedOn }) => `It is planned for ${dayInWords(observedOn)}. Seal your ratings then.`,
    },
    "already-sealed": {
        description: "The viewer has sealed already.",
        facts: {},
        sentence: () => "You have sealed your ratings, and they are not changed. What differs is said in the agreed view.",
    },
    "already-withdrawn": {
        description: "The observation was taken back.",
        facts: {},
        sentence: () => "This observation was withdrawn. Record it anew.",
    },
    "ratings-missing": {
        description: "No strand is rated.",
        facts: {},
        sentence: () => "Rate at least one strand.",
    },
    "strand-unknown": {
        description: "The strand is not one of the trainee's framework.",
        facts: { strand },
        sentence: () => "This strand is not in the trainee's framework. Choose one from the list.",
    },
    "strand-rated-twice": {
        description: "A strand is rated twice.",
        facts: { strand },
        sentence: (refusal) => `Strand ${refusal.strand} is rated twice. Rate it once.`,
    },
    "level-unknown": {
        description: "The level is not one of the trainee's framework.",
        facts: { level: { type: text, description: "The level, by its code, or as it was sent." } },
        sentence: () => "This level is not on the scale of the trainee's framework. Choose one from the list.",
    },
    "not-revealed": {
        description: "Not every observer has sealed.",
        facts: { waitingFor: { type: count, description: "So many observers have not sealed yet." } },
        sentence: ({ waitingFor }) => `${waitingFor === 1 ? "One observer has" : `${waitingFor} observers have`} not sealed their ratings yet. Agree when all are in.`,
    },
    "strands-not-agreed": {
        description: "Strands that an observer rated are left out of the agreed view.",
        facts: { strands: { type: () => [GraphQLString], description: "The strands, by their codes." } },
        sentence: ({ strands }) => `Say what you agreed on for ${strands.join(", ")} too.`,
    },
    "strand-not-rated": {
        description: "No observer rated the strand.",
        facts: { strand },
        sentence: (refusal) => `No observer rated strand ${refusal.strand}. Leave it out.`,
    },
    "difference-unexplained": {
        description: "The observers differed, or the level is neither's, and nothing says why it is this one.",
        facts: { strand },
        sentence: (refusal) => `Say why it is this level for ${refusal.strand}: the observers saw it differently.`,
    },
    "next-step-missing": {
        description: "A next step is missing.",
        facts: { whose: { type: text, description: "Whose: trainee or mentor." } },
        sentence: ({ whose }) => `Say what the ${whose} does next.`,
    },
    "not-agreed": {
        description: "The observers have not recorded what they agreed on.",
        facts: {},
        sentence: () => "Record what was agreed before you share the copy.",
    },
    "question-unknown": {
        description: "The provider's form has no such question.",
        facts: { question },
        sentence: (refusal) => `The form has no question ${refusal.question}. Look at the form again.`,
    },
    "question-twice": {
        description: "A question is answered twice.",
        facts: { question },
        sentence: (refusal) => `The question ${refusal.question} is answered twice. Answer it once.`,
    },
    "answer-missing": {
        description: "A question that has to be answered is not.",
        facts: { question },
        sentence: (refusal) => `The question ${refusal.question} is not answered. Answer it.`,
    },
};
//# sourceMappingURL=observation-refusals.js.map