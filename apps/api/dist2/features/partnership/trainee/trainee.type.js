var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import { TraineeStatusEnum } from "./trainee-status.enum.js";
let TraineeType = class TraineeType {
    id;
    name;
    reference;
    trn;
    status;
    route;
    startedOn;
    expectedEndOn;
    withdrawnOn;
    deferredOn;
    returnedOn;
    awardedOn;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the trainee for good." })
], TraineeType.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "null where the viewer may not see names." })
], TraineeType.prototype, "name", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The provider's own identifier of the trainee; a pseudonym where the viewer may not see names.",
    })
], TraineeType.prototype, "reference", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Teacher reference number: seven digits. null where the viewer may not see names.",
    })
], TraineeType.prototype, "trn", void 0);
__decorate([
    Field(() => TraineeStatusEnum, { description: "Where the trainee stands with the provider." })
], TraineeType.prototype, "status", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Training route, in the words of the national register.",
    })
], TraineeType.prototype, "route", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day of training." })
], TraineeType.prototype, "startedOn", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Last day of training, as planned." })
], TraineeType.prototype, "expectedEndOn", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day the trainee left without an award; null where the viewer may not see names.",
    })
], TraineeType.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day the trainee's time away began; null where the viewer may not see names.",
    })
], TraineeType.prototype, "deferredOn", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day a deferred trainee came back; null while away, and where the viewer may not see names.",
    })
], TraineeType.prototype, "returnedOn", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day the award was given." })
], TraineeType.prototype, "awardedOn", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the trainee this viewer may not see, and why.",
    })
], TraineeType.prototype, "hidden", void 0);
TraineeType = __decorate([
    ObjectType("Trainee", { description: "A person in training, in one cohort.", simpleResolvers: true })
], TraineeType);
export { TraineeType };
export const TraineeConnection = connectionType("Trainee", "trainees", () => TraineeType);
//# sourceMappingURL=trainee.type.js.map