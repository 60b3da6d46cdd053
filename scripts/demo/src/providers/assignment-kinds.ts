import type { AssignmentKind, AssignmentQuestion } from "@reviewpoint/domain/moderation";

const asked = (code: string, text: string, maxLength: number): AssignmentQuestion => ({
  ...{ code, text, kind: "text", choices: [], required: true, maxLength },
});
const feedbackForm = [
  asked("strengths", "What is strong in this work?", 1_500),
  asked("improve", "What would make it stronger?", 1_500),
  asked("next", "What should you do next?", 800),
];

/** The first provider marks a reflective assignment out of 100, and lets it be handed in again for a pass. */
export const wealdKinds: readonly AssignmentKind[] = [
  {
    ...{ code: "reflection", name: "Reflective practice assignment", passBand: "pass" },
    scale: {
      ...{ lowest: "0", highest: "100", step: "1" },
      bands: [
        { id: "fail", name: "Fail", from: "0" },
        { id: "pass", name: "Pass", from: "50" },
        { id: "merit", name: "Merit", from: "60" },
        { id: "distinction", name: "Distinction", from: "70" },
      ],
    },
    markForm: [
      asked("reading", "How is reading and research used?", 600),
      asked("practice", "How is the trainee's own practice analysed?", 600),
      {
        ...{ code: "references", text: "Are sources referenced?", kind: "choice", required: true },
        ...{ choices: ["fully", "mostly", "hardly"], maxLength: null },
      },
    ],
    feedbackForm,
    late: { count: "weekdays", accepted: 5 },
    attempts: { most: 2, cap: "50" },
  },
];

/** The second provider only says whether work passes, in half marks out of ten, and takes it whenever it comes. */
export const moorKinds: readonly AssignmentKind[] = [
  {
    ...{ code: "study", name: "School-based study", passBand: "meets" },
    scale: {
      ...{ lowest: "0", highest: "10", step: "0.5" },
      bands: [
        { id: "not-yet", name: "Not yet", from: "0" },
        { id: "meets", name: "Meets", from: "5" },
      ],
    },
    markForm: [asked("grounds", "On what grounds?", 800)],
    feedbackForm,
    late: { count: "days", accepted: null },
    attempts: { most: 3, cap: null },
  },
];
