/** Statuses under the names that the graph gives them. */
export declare const TraineeStatusEnum: {
    readonly TRAINING: "training";
    readonly DEFERRED: "deferred";
    readonly WITHDRAWN: "withdrawn";
    readonly RECOMMENDED: "recommended";
    readonly AWARDED: "awarded";
};
