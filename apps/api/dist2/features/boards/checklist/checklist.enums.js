import { registerEnumType } from "type-graphql";
/** What is asked of a board's business, under the names that the graph gives it. */
export const ChecklistQuestionEnum = {
    JUDGEMENTS: "judgements",
    SAMPLES: "samples",
    SECOND_JUDGEMENTS: "second-judgements",
    ASSESSORS_COVERED: "assessors-covered",
    OUTCOMES: "outcomes",
    INTERESTS: "interests",
    ATTENDANCE: "attendance",
    QUORUM: "quorum",
    DECISIONS: "decisions",
    ACTIONS: "actions",
    MINUTES: "minutes",
};
export const ChecklistStateEnum = {
    DONE: "done",
    TO_DO: "to-do",
    NONE: "none",
};
registerEnumType(ChecklistQuestionEnum, {
    name: "ChecklistQuestion",
    description: "What is asked of a board's business before it can close.",
    valuesConfig: {
        JUDGEMENTS: { description: "Is every judgement there that is due?" },
        SAMPLES: { description: "Has every moderation exercise its sample?" },
        SECOND_JUDGEMENTS: { description: "Was everything in the samples judged a second time?" },
        ASSESSORS_COVERED: { description: "Is something of every assessor in the samples?" },
        OUTCOMES: { description: "Has every moderation exercise its outcome?" },
        INTERESTS: { description: "Has every member declared interests, or that there are none?" },
        ATTENDANCE: { description: "Is it recorded who was there?" },
        QUORUM: { description: "Can those who were there decide?" },
        DECISIONS: { description: "Has every item a decision?" },
        ACTIONS: { description: "Is every action done?" },
        MINUTES: { description: "Has the chair signed the minutes?" },
    },
});
registerEnumType(ChecklistStateEnum, {
    name: "ChecklistState",
    description: "Whether something is left to do.",
    valuesConfig: {
        DONE: { description: "It is done." },
        TO_DO: { description: "Something is left." },
        NONE: { description: "There is nothing of it." },
    },
});
//# sourceMappingURL=checklist.enums.js.map