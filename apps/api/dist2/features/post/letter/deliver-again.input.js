var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let DeliverAgainInput = class DeliverAgainInput extends WriteInput {
    letterIds;
};
__decorate([
    Field(() => [ID], { description: "The letters' ids." })
], DeliverAgainInput.prototype, "letterIds", void 0);
DeliverAgainInput = __decorate([
    InputType("DeliverAgainInput", { description: "Which letters are tried again." })
], DeliverAgainInput);
export { DeliverAgainInput };
//# sourceMappingURL=deliver-again.input.js.map