import { registerEnumType } from "type-graphql";
/** Relations under the names that the graph gives them. */
export const TraineeRelationEnum = {
    SELF: "self",
    CASELOAD: "caseload",
    SCHOOL: "school",
    SUBJECT: "subject",
    HUB: "hub",
};
registerEnumType(TraineeRelationEnum, {
    name: "TraineeRelation",
    description: "How a person is related to a trainee, by a role or a placement.",
    valuesConfig: {
        SELF: { description: "Is the trainee." },
        CASELOAD: { description: "Mentors the trainee." },
        SCHOOL: { description: "Has a role at the school where the trainee is placed, e.g. as tutor." },
        SUBJECT: { description: "Has a role in the trainee's subject, e.g. leads it." },
        HUB: { description: "Has a role in the trainee's hub, e.g. directs it." },
    },
});
//# sourceMappingURL=trainee-relation.enum.js.map