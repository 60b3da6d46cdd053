/** States of the written copy under the names that the graph gives them. */
export declare const CopyStateEnum: {
    readonly AHEAD: "ahead";
    readonly DUE: "due";
    readonly LATE: "late";
    readonly SHARED: "shared";
    readonly SHARED_LATE: "shared-late";
    readonly NO_DEADLINE: "no-deadline";
    readonly NONE: "none";
};
