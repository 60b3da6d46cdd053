var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { WelfarePurposeEnum } from "./welfare-purpose.enum.js";
let WelfareCheckType = class WelfareCheckType {
    id;
    checkedOn;
    purpose;
    reason;
    account;
    support;
    nextOn;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the check for good." })
], WelfareCheckType.prototype, "id", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day of the check." })
], WelfareCheckType.prototype, "checkedOn", void 0);
__decorate([
    Field(() => WelfarePurposeEnum, { description: "For what it was recorded." })
], WelfareCheckType.prototype, "purpose", void 0);
__decorate([
    Field(() => String, { description: "Why it was recorded." })
], WelfareCheckType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { description: "What was found." })
], WelfareCheckType.prototype, "account", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The support that was given." })
], WelfareCheckType.prototype, "support", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "When somebody looks again; null when nobody need.",
    })
], WelfareCheckType.prototype, "nextOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], WelfareCheckType.prototype, "recordedAt", void 0);
WelfareCheckType = __decorate([
    ObjectType("WelfareCheck", {
        description: "How a trainee is. Every reading of it by somebody else is recorded, and the trainee sees by whom.",
        simpleResolvers: true,
    })
], WelfareCheckType);
export { WelfareCheckType };
let WelfareReceiptType = class WelfareReceiptType {
    id;
};
__decorate([
    Field(() => ID, { description: "The check's id." })
], WelfareReceiptType.prototype, "id", void 0);
WelfareReceiptType = __decorate([
    ObjectType("WelfareReceipt", {
        description: "That a welfare check was recorded. What it says is read for a purpose and with a reason.",
        simpleResolvers: true,
    })
], WelfareReceiptType);
export { WelfareReceiptType };
//# sourceMappingURL=welfare-check.type.js.map