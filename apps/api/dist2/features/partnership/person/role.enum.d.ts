/** Roles under the names that the graph gives them. */
export declare const RoleEnum: {
    readonly TRAINEE: "trainee";
    readonly MENTOR: "mentor";
    readonly PROFESSIONAL_TUTOR: "professional-tutor";
    readonly LEAD_MENTOR: "lead-mentor";
    readonly MODERATOR: "moderator";
    readonly HUB_DIRECTOR: "hub-director";
    readonly DEPUTY_DIRECTOR: "deputy-director";
    readonly LINE_MANAGER: "line-manager";
    readonly LEADERSHIP_TEAM: "leadership-team";
    readonly EXAM_BOARD: "exam-board";
    readonly QA_COMMITTEE: "qa-committee";
    readonly PROVIDER_ADMIN: "provider-admin";
};
