import { GraphQLString } from "graphql";
const text = () => GraphQLString;
/** Why something is not frozen. */
export const freezeRefusals = {
    "audience-too-wide": {
        description: "The audience sees trainees whom whoever freezes does not.",
        facts: { audience: { type: text, description: "The audience that was chosen." } },
        sentence: () => "You see some of the trainees, and the board sees all. Freeze it for yourself, or ask the leadership team.",
    },
    "view-unanswered": {
        description: "The page's question is not answered to those for whom it is frozen.",
        facts: { reason: { type: text, description: "Why." } },
        sentence: ({ reason }) => `This cannot be frozen so. ${reason}`,
    },
};
//# sourceMappingURL=freeze-refusals.js.map