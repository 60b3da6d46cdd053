import { registerEnumType } from "type-graphql";
/** Kinds of concern under the names that the graph gives them. */
export const ConcernKindEnum = {
    PROGRESS: "progress",
    CONDUCT: "conduct",
    ATTENDANCE: "attendance",
    WELFARE: "welfare",
};
registerEnumType(ConcernKindEnum, {
    name: "ConcernKind",
    description: "What a concern is about.",
    valuesConfig: {
        PROGRESS: { description: "How the trainee comes on." },
        CONDUCT: { description: "How the trainee behaves as a professional." },
        ATTENDANCE: { description: "Whether the trainee is there." },
        WELFARE: { description: "How the trainee is. Its words are kept with the welfare record." },
    },
});
//# sourceMappingURL=concern-kind.enum.js.map