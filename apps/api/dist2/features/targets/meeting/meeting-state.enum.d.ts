/** How far the record of a meeting has come, under the names that the graph gives it. */
export declare const MeetingStateEnum: {
    readonly DRAFT: "draft";
    readonly HANDED_OVER: "handed-over";
    readonly RETURNED: "returned";
    readonly CONFIRMED: "confirmed";
};
