var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
let ObservationAgreementType = class ObservationAgreementType {
    id;
    recordedAt;
    isCurrent;
    nextStepForTrainee;
    nextStepForMentor;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the agreement for good." })
], ObservationAgreementType.prototype, "id", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], ObservationAgreementType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "false when a later agreement replaced this one." })
], ObservationAgreementType.prototype, "isCurrent", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What the trainee does next." })
], ObservationAgreementType.prototype, "nextStepForTrainee", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What the mentor does next." })
], ObservationAgreementType.prototype, "nextStepForMentor", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the agreement this viewer may not see, and why.",
    })
], ObservationAgreementType.prototype, "hidden", void 0);
ObservationAgreementType = __decorate([
    ObjectType("ObservationAgreement", {
        description: "What the observers agreed on after they had talked. A later agreement supersedes it.",
        simpleResolvers: true,
    })
], ObservationAgreementType);
export { ObservationAgreementType };
let AgreedStrandType = class AgreedStrandType {
    reason;
    hidden;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why it is this level; always given where the observers differed.",
    })
], AgreedStrandType.prototype, "reason", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of it this viewer may not see, and why.",
    })
], AgreedStrandType.prototype, "hidden", void 0);
AgreedStrandType = __decorate([
    ObjectType("AgreedStrand", {
        description: "The level agreed on for one strand.",
        simpleResolvers: true,
    })
], AgreedStrandType);
export { AgreedStrandType };
//# sourceMappingURL=agreement.type.js.map