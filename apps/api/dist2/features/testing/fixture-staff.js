/** One of each role, and a mentor in every school. */
export const staff = [
    { person: 1, givenNames: "Director East", role: "hub-director", hub: 1 },
    { person: 2, givenNames: "Lead Mathematics", role: "lead-mentor", subject: 1 },
    { person: 3, givenNames: "Tutor Ashfield", role: "professional-tutor", school: 1 },
    { person: 4, givenNames: "Line Manager", role: "line-manager" },
    { person: 5, givenNames: "Board Member", role: "exam-board" },
    { person: 6, givenNames: "Moderator", role: "moderator", subject: 1, until: "2026-06-30" },
    { person: 7, givenNames: "Administrator", role: "provider-admin" },
    { person: 8, givenNames: "Leader", role: "leadership-team" },
    ...Array.from({ length: 6 }, (_, index) => ({
        ...{ person: 10 + index, givenNames: `Mentor ${index + 1}`, role: "mentor", school: index + 1 },
    })),
];
//# sourceMappingURL=fixture-staff.js.map