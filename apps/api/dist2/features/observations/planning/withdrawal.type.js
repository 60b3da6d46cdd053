var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
let ObservationWithdrawalType = class ObservationWithdrawalType {
    withdrawnAt;
    reason;
    hidden;
};
__decorate([
    Field(() => DateTimeScalar, { description: "When." })
], ObservationWithdrawalType.prototype, "withdrawnAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Why; null where the viewer may not see it." })
], ObservationWithdrawalType.prototype, "reason", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of it this viewer may not see, and why.",
    })
], ObservationWithdrawalType.prototype, "hidden", void 0);
ObservationWithdrawalType = __decorate([
    ObjectType("ObservationWithdrawal", {
        description: "That an observation was taken back. What was recorded of it stays.",
        simpleResolvers: true,
    })
], ObservationWithdrawalType);
export { ObservationWithdrawalType };
//# sourceMappingURL=withdrawal.type.js.map