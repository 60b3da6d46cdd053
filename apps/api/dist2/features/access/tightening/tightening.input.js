var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
import { RelationEnum } from "./relation.enum.js";
let TightenAccessInput = class TightenAccessInput extends WriteInput {
    role;
    relation;
    act;
    masked;
    reason;
};
__decorate([
    Field(() => RoleEnum, { description: "The role that it is taken from." })
], TightenAccessInput.prototype, "role", void 0);
__decorate([
    Field(() => RelationEnum, { description: "Through which relation." })
], TightenAccessInput.prototype, "relation", void 0);
__decorate([
    Field(() => String, { description: "The act, by its code of the access tables, e.g. read-judgement." })
], TightenAccessInput.prototype, "act", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: "The sensitive fields to hide, by their codes, with those that the tables hide already; null denies the whole act.",
    })
], TightenAccessInput.prototype, "masked", void 0);
__decorate([
    Field(() => String, { description: "Why, for those whom it concerns." })
], TightenAccessInput.prototype, "reason", void 0);
TightenAccessInput = __decorate([
    InputType("TightenAccessInput", { description: "What a role may no longer do or see, and why." })
], TightenAccessInput);
export { TightenAccessInput };
let LoosenAccessInput = class LoosenAccessInput extends ChangeInput {
    tighteningId;
};
__decorate([
    Field(() => ID, { description: "The tightening's id." })
], LoosenAccessInput.prototype, "tighteningId", void 0);
LoosenAccessInput = __decorate([
    InputType("LoosenAccessInput", { description: "Which of the provider's own rules ends." })
], LoosenAccessInput);
export { LoosenAccessInput };
//# sourceMappingURL=tightening.input.js.map