import { registerEnumType } from "type-graphql";
/** How far a scope reaches at its widest. */
export const ScopeKindEnum = {
    PROVIDER: "PROVIDER",
    HUB: "HUB",
    SUBJECT: "SUBJECT",
    SCHOOL: "SCHOOL",
    SELF: "SELF",
    NOTHING: "NOTHING",
};
registerEnumType(ScopeKindEnum, {
    name: "ScopeKind",
    description: "How far a viewer's scope reaches at its widest.",
    valuesConfig: {
        PROVIDER: { description: "Every trainee of the provider." },
        HUB: { description: "The trainees of hubs." },
        SUBJECT: { description: "The trainees of subjects." },
        SCHOOL: { description: "The trainees placed at schools." },
        SELF: { description: "The viewer's own record." },
        NOTHING: { description: "No trainee." },
    },
});
//# sourceMappingURL=scope-kind.enum.js.map