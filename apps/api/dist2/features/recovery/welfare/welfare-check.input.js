var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { WelfarePurposeEnum } from "./welfare-purpose.enum.js";
let RecordWelfareCheckInput = class RecordWelfareCheckInput extends WriteInput {
    traineeId;
    purpose;
    reason;
    account;
    support;
    checkedOn;
    nextOn;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], RecordWelfareCheckInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => WelfarePurposeEnum, { description: "For what it is recorded." })
], RecordWelfareCheckInput.prototype, "purpose", void 0);
__decorate([
    Field(() => String, { description: "Why it is recorded." })
], RecordWelfareCheckInput.prototype, "reason", void 0);
__decorate([
    Field(() => String, {
        description: "What was found. It is kept with the welfare record and nowhere else.",
    })
], RecordWelfareCheckInput.prototype, "account", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The support that was given." })
], RecordWelfareCheckInput.prototype, "support", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day of the check; today without it." })
], RecordWelfareCheckInput.prototype, "checkedOn", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "When somebody looks again, if anybody does." })
], RecordWelfareCheckInput.prototype, "nextOn", void 0);
RecordWelfareCheckInput = __decorate([
    InputType("RecordWelfareCheckInput", {
        description: "How a trainee is, recorded for a purpose and with a reason.",
    })
], RecordWelfareCheckInput);
export { RecordWelfareCheckInput };
//# sourceMappingURL=welfare-check.input.js.map