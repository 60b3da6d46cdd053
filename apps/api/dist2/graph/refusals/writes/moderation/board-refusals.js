import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
const id = () => GraphQLID;
const ids = () => [GraphQLID];
const count = () => GraphQLInt;
const day = () => DateScalar;
const personIds = { type: ids, description: "The people, by their ids." };
const missingSeats = { type: () => [GraphQLString], description: "Seats that nobody has, e.g. external." };
const seats = (missing) => missing.length === 0 ? "" : ` Somebody in the seat ${missing.join(" and ")} is needed.`;
const members = (many) => (many === 1 ? "1 member" : `${many} members`);
/** Why something about a board is not recorded. */
export const boardRefusals = {
    "chair-missing": {
        description: "A board has exactly one chair.",
        facts: { chairs: { type: count, description: "How many were sent." } },
        sentence: ({ chairs }) => chairs === 0
            ? "Nobody is in the chair. Choose one member as the chair."
            : `${chairs} members are in the chair. Choose one of them.`,
    },
    "member-twice": {
        description: "Somebody is named twice.",
        facts: { personId: { type: id, description: "The person." } },
        sentence: () => "Somebody is named twice. Name each member once.",
    },
    "quorum-out-of-reach": {
        description: "With these members the board could never decide.",
        facts: {
            least: { type: count, description: "How many the quorum asks for." },
            members: { type: count, description: "How many members there are." },
            missingSeats,
        },
        sentence: ({ least, members: there, missingSeats: missing }) => `The quorum is ${members(least)}, and these are ${there}.${seats(missing)} Call more members.`,
    },
    "board-closed": {
        description: "The board is closed: what it decided stands.",
        facts: { closedOn: { type: day, description: "Since when." } },
        sentence: ({ closedOn }) => `This board was closed on ${dayInWords(closedOn)}. Call another one for what is to be decided now.`,
    },
    "not-a-member": {
        description: "Somebody does not sit on the board.",
        facts: { personIds },
        sentence: ({ personIds: people }) => people.length === 1
            ? "This person does not sit on the board. Choose one of its members."
            : `${people.length} people do not sit on the board. Choose its members.`,
    },
    "item-twice": {
        description: "The same is on the agenda already.",
        facts: { itemId: { type: id, description: "The item that there is." } },
        sentence: () => "This is on the agenda already. Leave it out.",
    },
    "people-named": {
        description: "Words that go into the pack name people about whom the board decides.",
        facts: { people: { type: count, description: "How many are named." } },
        sentence: ({ people }) => people === 1
            ? "This names somebody about whom the board decides, and it goes into the pack. Say “the trainee”, “the assessor” or the number of the item."
            : `This names ${people} people about whom the board decides, and it goes into the pack. Say “the trainee”, “the assessor” or the number of the item.`,
    },
    "quorum-missing": {
        description: "Too few who may decide about the item were there.",
        facts: {
            short: { type: count, description: "How many more are needed." },
            missingSeats,
            conflictedIds: { type: ids, description: "Members who were there and have an interest in it." },
        },
        sentence: ({ short, missingSeats: missing, conflictedIds }) => {
            const more = short === 0 ? "" : ` ${members(short)} more ${short === 1 ? "is" : "are"} needed.`;
            const away = conflictedIds.length === 0 ? "" : ` ${members(conflictedIds.length)} take no part for an interest.`;
            return `There is no quorum for this.${more}${seats(missing)}${away} Defer it.`;
        },
    },
    "decided-with-conflict": {
        description: "Members are named as deciding who have an interest in the item.",
        facts: { personIds },
        sentence: ({ personIds: people }) => `${members(people.length)} with an interest in this cannot decide about it. Leave them out.`,
    },
    "decided-though-absent": {
        description: "Members are named as deciding who were not there.",
        facts: { personIds },
        sentence: ({ personIds: people }) => `${members(people.length)} named here ${people.length === 1 ? "was" : "were"} not there. Name those who were, or correct who was.`,
    },
    "already-decided": {
        description: "The item was decided. A correction names the decision that it corrects.",
        facts: { decisionId: { type: id, description: "The decision that counts." } },
        sentence: () => "This was decided. If that was wrong, correct the decision, and say why.",
    },
    "nothing-to-correct": {
        description: "The decision that is to be corrected is not the one that counts.",
        facts: { decisionId: { type: id, description: "The decision that was named." } },
        sentence: () => "The decision that you correct does not count any more. Look at the newest one again.",
    },
    "exercise-open": {
        description: "A moderation exercise that goes on is to be confirmed.",
        facts: { exerciseId: { type: id, description: "The exercise." } },
        sentence: () => "Moderation of this goes on. Close the exercise first, or defer the item.",
    },
    "action-done": {
        description: "The action was done already.",
        facts: { doneOn: { type: day, description: "The day." } },
        sentence: ({ doneOn }) => `This was done on ${dayInWords(doneOn)} already.`,
    },
    "minutes-missing": {
        description: "There are no minutes, or they are not the newest.",
        facts: {},
        sentence: () => "There are no such minutes. Write them first, and sign the newest.",
    },
    "minutes-unsigned": {
        description: "The chair has not signed the newest minutes.",
        facts: {},
        sentence: () => "The chair has not signed the minutes. Let the chair read and sign them first.",
    },
    "minutes-signed": {
        description: "The viewer has signed these minutes.",
        facts: { signedOn: { type: day, description: "The day." } },
        sentence: ({ signedOn }) => `You signed these minutes on ${dayInWords(signedOn)} already.`,
    },
    "items-undecided": {
        description: "Items have no decision.",
        facts: { itemIds: { type: ids, description: "The items." } },
        sentence: ({ itemIds }) => itemIds.length === 1
            ? "1 item has no decision. Decide it, or defer it."
            : `${itemIds.length} items have no decision. Decide them, or defer them.`,
    },
    "nothing-to-withdraw": {
        description: "There is no such declaration, or it was taken back.",
        facts: { interestId: { type: id, description: "The declaration that was named." } },
        sentence: () => "There is no such declaration to take back. Look at them again.",
    },
};
//# sourceMappingURL=board-refusals.js.map