/** Kinds of exercise under the names that the graph gives them. */
export declare const ExerciseKindEnum: {
    readonly REVIEW_POINT: "review-point";
    readonly FINAL_ASSESSMENT: "final-assessment";
    readonly JOINT_OBSERVATION: "joint-observation";
    readonly MENTORING: "mentoring";
    readonly ASSIGNMENT: "assignment";
};
/** How far an exercise has come. */
export declare const ExerciseStateEnum: {
    readonly OPENED: "opened";
    readonly COMMITTED: "committed";
    readonly ACCEPTED: "accepted";
    readonly DECIDED: "decided";
    readonly REVEALED: "revealed";
    readonly CLOSED: "closed";
};
/** One of the states. */
export type ExerciseState = (typeof ExerciseStateEnum)[keyof typeof ExerciseStateEnum];
