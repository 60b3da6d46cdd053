import { registerEnumType } from "type-graphql";
/** Kinds of agreements under the names that the graph gives them. */
export const HandInKindEnum = {
    WEEKLY: "weekly",
    BEFORE_LESSON: "before-lesson",
};
registerEnumType(HandInKindEnum, {
    name: "HandInKind",
    description: "By when plans are handed in.",
    valuesConfig: {
        WEEKLY: { description: "On one day of the week, before the lesson's own day." },
        BEFORE_LESSON: { description: "So many days before each lesson." },
    },
});
/** Which days count. */
export const CountedDaysEnum = {
    CALENDAR_DAYS: "calendar_days",
    SCHOOL_DAYS: "school_days",
};
registerEnumType(CountedDaysEnum, {
    name: "CountedDays",
    description: "Which days count.",
    valuesConfig: {
        CALENDAR_DAYS: { description: "Every day." },
        SCHOOL_DAYS: { description: "Days on which the school works." },
    },
});
/** Whether what was agreed was kept. */
export const HandInStandingEnum = {
    KEPT: "kept",
    LATE: "late",
    MISSING: "missing",
    NOT_DUE: "not-due",
};
registerEnumType(HandInStandingEnum, {
    name: "HandInStanding",
    description: "Whether what was agreed about handing in was kept.",
    valuesConfig: {
        KEPT: { description: "It was handed in in time." },
        LATE: { description: "It was handed in after that." },
        MISSING: { description: "It was due, and nothing was handed in." },
        NOT_DUE: { description: "It is not due yet, and nothing was handed in." },
    },
});
//# sourceMappingURL=hand-in.enums.js.map