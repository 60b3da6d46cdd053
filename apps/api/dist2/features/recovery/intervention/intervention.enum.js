import { registerEnumType } from "type-graphql";
/** What was done, under the names that the graph gives it. */
export const InterventionKindEnum = {
    INTERVENTION: "intervention",
    MODIFICATION: "modification",
};
/** What a follow-up found, under the names that the graph gives it. */
export const InterventionEffectEnum = {
    WORKED: "worked",
    WORKED_IN_PART: "worked-in-part",
    DID_NOT_WORK: "did-not-work",
    TOO_EARLY_TO_SAY: "too-early-to-say",
};
registerEnumType(InterventionKindEnum, {
    name: "InterventionKind",
    description: "What was done for a trainee.",
    valuesConfig: {
        INTERVENTION: { description: "Something was done." },
        MODIFICATION: { description: "Something of the training was changed." },
    },
});
registerEnumType(InterventionEffectEnum, {
    name: "InterventionEffect",
    description: "What a follow-up found.",
    valuesConfig: {
        WORKED: { description: "It worked." },
        WORKED_IN_PART: { description: "It worked in part." },
        DID_NOT_WORK: { description: "It did not work." },
        TOO_EARLY_TO_SAY: { description: "It is too early to say." },
    },
});
//# sourceMappingURL=intervention.enum.js.map