/** Relations under the names that the graph gives them. */
export declare const RelationEnum: {
    readonly SELF: "self";
    readonly CASELOAD: "caseload";
    readonly SCHOOL: "school";
    readonly SUBJECT: "subject";
    readonly HUB: "hub";
    readonly PROVIDER: "provider";
};
