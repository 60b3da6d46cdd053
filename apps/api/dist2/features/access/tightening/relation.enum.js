import { registerEnumType } from "type-graphql";
/** Relations under the names that the graph gives them. */
export const RelationEnum = {
    SELF: "self",
    CASELOAD: "caseload",
    SCHOOL: "school",
    SUBJECT: "subject",
    HUB: "hub",
    PROVIDER: "provider",
};
registerEnumType(RelationEnum, {
    name: "AccessRelation",
    description: "How a role is related to what is done or read, the nearest first.",
    valuesConfig: {
        SELF: { description: "It is about themselves." },
        CASELOAD: { description: "About a trainee whom they mentor." },
        SCHOOL: { description: "About a trainee placed at their school." },
        SUBJECT: { description: "About a trainee of their subject." },
        HUB: { description: "About a trainee of their hub." },
        PROVIDER: { description: "It belongs to their provider." },
    },
});
//# sourceMappingURL=relation.enum.js.map