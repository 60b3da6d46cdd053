var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, Int } from "type-graphql";
import { IdempotencyKeyScalar } from "./idempotency-key.scalar.js";
/** What every mutation is asked with. */
let WriteInput = class WriteInput {
    idempotencyKey;
    validateOnly;
};
__decorate([
    Field(() => IdempotencyKeyScalar, {
        description: "Made by the client once for each act, and sent again with every retry: however often it arrives, the act is done once.",
    })
], WriteInput.prototype, "idempotencyKey", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "true: answer with the same refusals, and do nothing.",
    })
], WriteInput.prototype, "validateOnly", void 0);
WriteInput = __decorate([
    InputType("WriteInput")
], WriteInput);
export { WriteInput };
/** What a mutation is asked with that changes what there is. */
let ChangeInput = class ChangeInput extends WriteInput {
    expectedVersion;
};
__decorate([
    Field(() => Int, {
        description: "The version that the client has seen. Refused with Conflict when there is a newer one.",
    })
], ChangeInput.prototype, "expectedVersion", void 0);
ChangeInput = __decorate([
    InputType("ChangeInput")
], ChangeInput);
export { ChangeInput };
//# sourceMappingURL=write.input.js.map