import { registerEnumType } from "type-graphql";
/** Roles under the names that the graph gives them. */
export const RoleEnum = {
    TRAINEE: "trainee",
    MENTOR: "mentor",
    PROFESSIONAL_TUTOR: "professional-tutor",
    LEAD_MENTOR: "lead-mentor",
    MODERATOR: "moderator",
    HUB_DIRECTOR: "hub-director",
    DEPUTY_DIRECTOR: "deputy-director",
    LINE_MANAGER: "line-manager",
    LEADERSHIP_TEAM: "leadership-team",
    EXAM_BOARD: "exam-board",
    QA_COMMITTEE: "qa-committee",
    PROVIDER_ADMIN: "provider-admin",
};
registerEnumType(RoleEnum, {
    name: "Role",
    description: "What a person can be at a provider.",
    valuesConfig: {
        TRAINEE: { description: "Is in training." },
        MENTOR: { description: "Supports trainees in a school." },
        PROFESSIONAL_TUTOR: { description: "Answers for all trainees of a school." },
        LEAD_MENTOR: { description: "Leads a subject across the partnership's schools." },
        MODERATOR: { description: "Judges work a second time, without names." },
        HUB_DIRECTOR: { description: "Directs a hub." },
        DEPUTY_DIRECTOR: { description: "Stands in for a hub's director." },
        LINE_MANAGER: { description: "Manages lead mentors." },
        LEADERSHIP_TEAM: { description: "Leads initial teacher training at the provider." },
        EXAM_BOARD: { description: "Decides on awards, without names." },
        QA_COMMITTEE: { description: "Assures quality, without names." },
        PROVIDER_ADMIN: { description: "Keeps the provider's records." },
    },
});
//# sourceMappingURL=role.enum.js.map