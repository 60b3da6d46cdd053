/** Kinds of concern under the names that the graph gives them. */
export declare const ConcernKindEnum: {
    readonly PROGRESS: "progress";
    readonly CONDUCT: "conduct";
    readonly ATTENDANCE: "attendance";
    readonly WELFARE: "welfare";
};
