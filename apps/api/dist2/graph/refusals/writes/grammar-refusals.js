import { GraphQLInt, GraphQLString } from "graphql";
import { RefusalType } from "./refusal.type.js";
const text = () => GraphQLString;
/** The refusals that every write knows. */
export const grammarRefusals = {
    conflict: {
        description: "The thing has changed since it was read. Read it again, and decide again.",
        facts: {
            currentVersion: { type: () => GraphQLInt, description: "The version it has now." },
        },
        sentence: ({ currentVersion }) => `Somebody has changed this in the meantime; it is at version ${currentVersion} now. Look at it again before you change it.`,
    },
    "not-allowed": {
        description: "The viewer's roles do not let them do this.",
        facts: { reason: { type: text, description: "Why, in words." } },
        sentence: ({ reason }) => reason,
    },
    "key-reused": {
        description: "The idempotency key was used before, for something else. Make a new key for each act.",
        facts: { usedFor: { type: text, description: "The mutation that it was used for." } },
        sentence: ({ usedFor }) => `This idempotency key was used before, for another ${usedFor}. Send a new key with each new act.`,
    },
    "not-found": {
        description: "Nothing that the viewer may see has this id.",
        facts: {
            what: { type: text, description: "What was looked for, e.g. person." },
            id: { type: text, description: "The id that was sent." },
        },
        sentence: ({ what }) => `There is no such ${what} here. Choose one from the list.`,
    },
    "items-refused": {
        description: "Some items of a list are refused, and so nothing was done for any.",
        facts: { items: { type: () => [RefusalType], description: "A refusal for each item that was refused." } },
        sentence: ({ items }) => items.length === 1
            ? "One item is refused, so nothing was recorded. Mend it and send all of them again."
            : `${items.length} items are refused, so nothing was recorded. Mend them and send all of them again.`,
    },
};
//# sourceMappingURL=grammar-refusals.js.map