import { accessActs } from "@reviewpoint/domain/access";
import { GraphQLID, GraphQLString } from "graphql";
import { DateScalar } from "../../scalars.js";
import { dayInWords } from "./day-in-words.js";
const text = () => GraphQLString;
const id = () => GraphQLID;
const day = () => DateScalar;
const role = { type: text, description: "The role, e.g. lead-mentor." };
const place = { type: text, description: "The kind of place: hub, subject or school." };
const inWords = (code) => code.replaceAll("-", " ");
/** Why people, roles, grants and rules are not administered so. */
export const administrationRefusals = {
    "role-not-given": {
        description: "The role comes with a record, as a trainee's does, and is not given by hand.",
        facts: { role },
        sentence: (refusal) => `Nobody is made a ${inWords(refusal.role)} by hand: the role comes with the record that is imported.`,
    },
    "role-let-in": {
        description: "The role is for a part and a time, and is given by letting somebody in to them.",
        facts: { role },
        sentence: (refusal) => `A ${inWords(refusal.role)} is let in to a subject and until a day. Use grantExternalModeration, or the form for it.`,
    },
    "stay-too-long": {
        description: "It would last longer than the provider lets anybody in from outside.",
        facts: {
            until: { type: day, description: "The last day that was asked for." },
            latest: { type: day, description: "The last day that is allowed." },
        },
        sentence: ({ latest }) => `Nobody from outside is let in for so long. Choose a last day up to ${dayInWords(latest)}; it can be granted again then.`,
    },
    "role-needs-place": {
        description: "The role is held at a place, and none is named.",
        facts: { role, place },
        sentence: (refusal) => `The role ${inWords(refusal.role)} is held at a ${refusal.place}. Name the ${refusal.place}.`,
    },
    "role-has-no-place": {
        description: "The role is not held at a place of this kind.",
        facts: { role, place },
        sentence: (refusal) => `The role ${inWords(refusal.role)} is not held at a ${refusal.place}. Leave the ${refusal.place} out.`,
    },
    "role-already-held": {
        description: "The person holds the role there already, for some of these days.",
        facts: { role, holdingId: { type: id, description: "The holding that there is." } },
        sentence: (refusal) => `They are ${inWords(refusal.role)} there already for some of these days. End that first, or choose other days.`,
    },
    "days-out-of-order": {
        description: "The last day lies before the first.",
        facts: {
            from: { type: day, description: "The first day." },
            until: { type: day, description: "The last day." },
        },
        sentence: ({ from, until }) => `The last day, ${dayInWords(until)}, lies before the first, ${dayInWords(from)}. Choose a later last day.`,
    },
    "already-ended": {
        description: "It has ended already, or ends sooner than asked.",
        facts: { endedOn: { type: day, description: "Its last day." } },
        sentence: ({ endedOn }) => `Its last day is ${dayInWords(endedOn)} already. There is nothing to end.`,
    },
    "last-administrator": {
        description: "Nobody would be left who can administer the provider.",
        facts: {},
        sentence: () => "This is the last administrator. Make somebody else administrator first, without a last day.",
    },
    "name-missing": {
        description: "A person needs given names and a family name.",
        facts: {},
        sentence: () => "Give both the given names and the family name.",
    },
    "not-an-email": {
        description: "The text is no e-mail address.",
        facts: { value: { type: text, description: "What was sent." } },
        sentence: ({ value }) => `${value === "" ? "Nothing" : value} is not an e-mail address. Correct it.`,
    },
    "email-in-use": {
        description: "A person of the provider has this e-mail address already.",
        facts: {
            value: { type: text, description: "The address." },
            personId: { type: id, description: "Who has it." },
        },
        sentence: ({ value }) => `Somebody here has the address ${value} already. Invite that person, or give another address.`,
    },
    "nothing-to-revoke": {
        description: "It was used or revoked already.",
        facts: { what: { type: text, description: "What was to be revoked, e.g. service token." } },
        sentence: ({ what }) => `This ${what} has ended already. There is nothing left to revoke.`,
    },
    "token-refused": {
        description: "A service token is not issued with this wish.",
        facts: {
            field: { type: text, description: "The field that is wrong." },
            value: { type: text, description: "What it held." },
            remedy: { type: text, description: "What to do." },
        },
        sentence: ({ remedy }) => remedy,
    },
    "rule-refused": {
        description: "The rule cannot be read, or would let a role see more than before.",
        facts: {
            reason: { type: text, description: "What is wrong with it, as a code." },
            place: { type: text, description: "The cell of the access table that it is about." },
            value: { type: text, description: "What stands there." },
        },
        sentence: (refusal) => refusal.reason === "loosens"
            ? `A rule can only take away, and this one would let more be seen (${refusal.place}). Choose a narrower one.`
            : `This rule cannot be read (${refusal.place}: ${refusal.value}). Choose from the lists.`,
    },
    "right-kept": {
        description: "Administrators keep this right, without which no rule could be taken back.",
        facts: { act: { type: text, description: "The act, by its code of the access tables." } },
        sentence: ({ act }) => `Administrators keep the right to ${accessActs[act].deed}: without it no rule could be taken back. Choose another act, or end somebody's role.`,
    },
    "reason-missing": {
        description: "Why it is done has to be said.",
        facts: {},
        sentence: () => "Say why, so that those whom it concerns can be told.",
    },
};
//# sourceMappingURL=administration-refusals.js.map