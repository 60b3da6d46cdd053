import { registerEnumType } from "type-graphql";
/** Statuses under the names that the graph gives them. */
export const TraineeStatusEnum = {
    TRAINING: "training",
    DEFERRED: "deferred",
    WITHDRAWN: "withdrawn",
    RECOMMENDED: "recommended",
    AWARDED: "awarded",
};
registerEnumType(TraineeStatusEnum, {
    name: "TraineeStatus",
    description: "Where a trainee stands with the provider, in the words of the national register.",
    valuesConfig: {
        TRAINING: { description: "In training." },
        DEFERRED: { description: "Away for a time, and expected back." },
        WITHDRAWN: { description: "Has left without an award." },
        RECOMMENDED: { description: "Recommended for an award." },
        AWARDED: { description: "Has been given the award." },
    },
});
//# sourceMappingURL=trainee-status.enum.js.map