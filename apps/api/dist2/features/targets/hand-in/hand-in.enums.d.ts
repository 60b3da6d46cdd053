/** Kinds of agreements under the names that the graph gives them. */
export declare const HandInKindEnum: {
    readonly WEEKLY: "weekly";
    readonly BEFORE_LESSON: "before-lesson";
};
/** Which days count. */
export declare const CountedDaysEnum: {
    readonly CALENDAR_DAYS: "calendar_days";
    readonly SCHOOL_DAYS: "school_days";
};
/** Whether what was agreed was kept. */
export declare const HandInStandingEnum: {
    readonly KEPT: "kept";
    readonly LATE: "late";
    readonly MISSING: "missing";
    readonly NOT_DUE: "not-due";
};
