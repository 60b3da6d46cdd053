import { registerEnumType } from "type-graphql";
/** Kinds of observation under the names that the graph gives them. */
export const ObservationKindEnum = {
    LESSON_ALONE: "lesson-alone",
    LESSON_JOINTLY: "lesson-jointly",
    MENTOR_MEETING: "mentor-meeting",
    FEEDBACK: "feedback",
    COACHING: "coaching",
};
registerEnumType(ObservationKindEnum, {
    name: "ObservationKind",
    description: "What is observed, and by how many.",
    valuesConfig: {
        LESSON_ALONE: { description: "A trainee's lesson, by one observer." },
        LESSON_JOINTLY: { description: "A trainee's lesson, by two or more, who rate it sealed." },
        MENTOR_MEETING: { description: "A mentor's meeting with a trainee." },
        FEEDBACK: { description: "A mentor giving feedback after a joint observation." },
        COACHING: { description: "A session of instructional coaching." },
    },
});
//# sourceMappingURL=observation-kind.enum.js.map