var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ExtendableEnum } from "./extension.type.js";
let GrantExtensionInput = class GrantExtensionInput extends WriteInput {
    assignmentId;
    extends;
    personId;
    traineeId;
    untilOn;
    reason;
};
__decorate([
    Field(() => ID, { description: "The assignment." })
], GrantExtensionInput.prototype, "assignmentId", void 0);
__decorate([
    Field(() => ExtendableEnum, { description: "What is extended." })
], GrantExtensionInput.prototype, "extends", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "The person: the marker, the moderator, or the trainee as a person.",
    })
], GrantExtensionInput.prototype, "personId", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "The trainee who is to hand in: in place of `personId`, or the same.",
    })
], GrantExtensionInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day." })
], GrantExtensionInput.prototype, "untilOn", void 0);
__decorate([
    Field(() => String, { description: "Why, for those whom it concerns." })
], GrantExtensionInput.prototype, "reason", void 0);
GrantExtensionInput = __decorate([
    InputType("GrantExtensionInput", { description: "Who has more time, for what, until when, and why." })
], GrantExtensionInput);
export { GrantExtensionInput };
//# sourceMappingURL=grant-extension.input.js.map