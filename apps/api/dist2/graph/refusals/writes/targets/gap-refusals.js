import { GraphQLID } from "graphql";
import { DateScalar } from "../../../scalars.js";
import { dayInWords } from "../day-in-words.js";
const id = () => GraphQLID;
const closedOn = { type: () => DateScalar, description: "The day on which it was closed." };
/** Why a gap is not raised, closed or opened again. */
export const gapRefusals = {
    "topic-missing": {
        description: "A gap says what is to be learnt.",
        facts: {},
        sentence: () => "Write what is to be learnt.",
    },
    "gap-already-raised": {
        description: "The trainee has an open gap of the same words.",
        facts: { gapId: { type: id, description: "The gap that there is." } },
        sentence: () => "This gap is open already. Set a target for it.",
    },
    "gap-already-closed": {
        description: "The gap is closed.",
        facts: { closedOn },
        sentence: (refusal) => `This gap was closed on ${dayInWords(refusal.closedOn)}. Raise it again if it has come back.`,
    },
    "gap-still-open": {
        description: "The gap is open.",
        facts: {},
        sentence: () => "This gap is open: there is nothing to open again.",
    },
    "closing-evidence-missing": {
        description: "A gap is closed on evidence.",
        facts: {},
        sentence: () => "Write what shows that this is no gap any more.",
    },
};
//# sourceMappingURL=gap-refusals.js.map