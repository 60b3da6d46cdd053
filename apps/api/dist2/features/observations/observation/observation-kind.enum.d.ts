/** Kinds of observation under the names that the graph gives them. */
export declare const ObservationKindEnum: {
    readonly LESSON_ALONE: "lesson-alone";
    readonly LESSON_JOINTLY: "lesson-jointly";
    readonly MENTOR_MEETING: "mentor-meeting";
    readonly FEEDBACK: "feedback";
    readonly COACHING: "coaching";
};
