import { targetSentence } from "@reviewpoint/domain/targets";
import { GraphQLInt, GraphQLString } from "graphql";
import { DateScalar } from "../../../scalars.js";
const text = () => GraphQLString;
const int = () => GraphQLInt;
const day = () => DateScalar;
const closedOn = { type: () => DateScalar, description: "The day on which it was closed." };
/** Why a target is not set, carried over, closed or opened again. */
export const targetRefusals = {
    "action-missing": {
        description: "A target says what is to be done.",
        facts: {},
        sentence: targetSentence,
    },
    "several-actions": {
        description: "A target is one action, written on one line.",
        facts: { actions: { type: int, description: "How many lines there are." } },
        sentence: targetSentence,
    },
    "action-too-long": {
        description: "The action is too long for a small step.",
        facts: {
            letters: { type: int, description: "How many letters it has." },
            allowed: { type: int, description: "How many it may have." },
        },
        sentence: targetSentence,
    },
    "success-evidence-missing": {
        description: "A target says what will show that it was met.",
        facts: {},
        sentence: targetSentence,
    },
    "target-link-missing": {
        description: "A target is for a strand or a gap.",
        facts: {},
        sentence: targetSentence,
    },
    "target-due-too-early": {
        description: "It would be due before anybody can begin.",
        facts: { earliest: { type: day, description: "The first day that is possible." } },
        sentence: targetSentence,
    },
    "target-due-too-late": {
        description: "It would be due later than the provider's rules allow.",
        facts: { latest: { type: day, description: "The last day that is allowed." } },
        sentence: targetSentence,
    },
    "too-many-open-targets": {
        description: "The trainee has as many open targets as the provider's rules allow.",
        facts: {
            open: { type: int, description: "How many are open." },
            allowed: { type: int, description: "How many may be." },
        },
        sentence: targetSentence,
    },
    "target-already-closed": {
        description: "The target is closed already.",
        facts: { closedOn },
        sentence: targetSentence,
    },
    "target-still-open": {
        description: "The target is open.",
        facts: {},
        sentence: targetSentence,
    },
    "carried-over-too-often": {
        description: "The target was carried over as often as the provider's rules allow.",
        facts: {
            carriedOver: { type: int, description: "How often it was." },
            allowed: { type: int, description: "How often it may be." },
        },
        sentence: targetSentence,
    },
    "outcome-unexplained": {
        description: "It is not said on what evidence the target was met, or why it was dropped.",
        facts: { outcome: { type: text, description: "How it was to be closed, e.g. met." } },
        sentence: targetSentence,
    },
};
//# sourceMappingURL=target-refusals.js.map