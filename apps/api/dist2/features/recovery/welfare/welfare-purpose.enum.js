import { registerEnumType } from "type-graphql";
/** Purposes under the names that the graph gives them. */
export const WelfarePurposeEnum = {
    SUPPORT: "support",
    SAFEGUARDING: "safeguarding",
    REASONABLE_ADJUSTMENTS: "reasonable-adjustments",
    SUBJECT_ACCESS: "subject-access",
};
registerEnumType(WelfarePurposeEnum, {
    name: "WelfarePurpose",
    description: "For what the welfare record is read or written: nothing else opens it.",
    valuesConfig: {
        SUPPORT: { description: "To support the trainee." },
        SAFEGUARDING: { description: "To keep somebody safe." },
        REASONABLE_ADJUSTMENTS: { description: "To adjust the training to a trainee's needs." },
        SUBJECT_ACCESS: { description: "To tell the trainee what is recorded of them." },
    },
});
//# sourceMappingURL=welfare-purpose.enum.js.map