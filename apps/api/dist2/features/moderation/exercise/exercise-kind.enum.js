import { registerEnumType } from "type-graphql";
/** Kinds of exercise under the names that the graph gives them. */
export const ExerciseKindEnum = {
    REVIEW_POINT: "review-point",
    FINAL_ASSESSMENT: "final-assessment",
    JOINT_OBSERVATION: "joint-observation",
    MENTORING: "mentoring",
    ASSIGNMENT: "assignment",
};
registerEnumType(ExerciseKindEnum, {
    name: "ExerciseKind",
    description: "What an exercise moderates.",
    valuesConfig: {
        REVIEW_POINT: { description: "Judgements at one review point." },
        FINAL_ASSESSMENT: { description: "Judgements at the last review point of a cohort." },
        JOINT_OBSERVATION: { description: "Levels agreed after joint observations." },
        MENTORING: { description: "Meetings, feedback and coaching of mentors that were observed." },
        ASSIGNMENT: { description: "Marks of a written assignment." },
    },
});
/** How far an exercise has come. */
export const ExerciseStateEnum = {
    OPENED: "opened",
    COMMITTED: "committed",
    ACCEPTED: "accepted",
    DECIDED: "decided",
    REVEALED: "revealed",
    CLOSED: "closed",
};
registerEnumType(ExerciseStateEnum, {
    name: "ExerciseState",
    description: "How far an exercise has come.",
    valuesConfig: {
        OPENED: { description: "It is known what is moderated; nothing was drawn." },
        COMMITTED: { description: "The seed's hash is published; a sample can be drawn." },
        ACCEPTED: { description: "A sample was accepted; moderators judge." },
        DECIDED: { description: "Outcomes were decided." },
        REVEALED: { description: "The seed was revealed: anybody can draw the sample again." },
        CLOSED: { description: "Nothing is done with it any more." },
    },
});
//# sourceMappingURL=exercise-kind.enum.js.map