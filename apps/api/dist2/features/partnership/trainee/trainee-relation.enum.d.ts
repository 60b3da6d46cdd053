/** Relations under the names that the graph gives them. */
export declare const TraineeRelationEnum: {
    readonly SELF: "self";
    readonly CASELOAD: "caseload";
    readonly SCHOOL: "school";
    readonly SUBJECT: "subject";
    readonly HUB: "hub";
};
export type TraineeRelation = (typeof TraineeRelationEnum)[keyof typeof TraineeRelationEnum];
