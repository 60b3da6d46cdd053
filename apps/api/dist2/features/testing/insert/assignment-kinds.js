/** The kinds of assignment of the fixture's provider. */
export const fixtureKinds = [
    {
        ...{ code: "essay", name: "Reflective essay", passBand: "pass" },
        scale: {
            ...{ lowest: "0", highest: "100", step: "0.5" },
            bands: [
                { id: "fail", name: "Fail", from: "0" },
                { id: "pass", name: "Pass", from: "50" },
                { id: "merit", name: "Merit", from: "60" },
            ],
        },
        markForm: [
            {
                code: "grounds",
                text: "On what grounds?",
                kind: "text",
                choices: [],
                required: true,
                maxLength: 600,
            },
            {
                code: "reading",
                text: "How wide is the reading?",
                kind: "choice",
                choices: ["thin", "wide"],
                required: false,
                maxLength: null,
            },
        ],
        feedbackForm: [
            {
                code: "strength",
                text: "What is strong?",
                kind: "text",
                choices: [],
                required: true,
                maxLength: 1_200,
            },
            { code: "next", text: "What comes next?", kind: "text", choices: [], required: true, maxLength: 1_200 },
        ],
        late: { count: "weekdays", accepted: 5 },
        attempts: { most: 2, cap: "50" },
    },
];
//# sourceMappingURL=assignment-kinds.js.map