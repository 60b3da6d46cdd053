var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
let HiddenType = class HiddenType {
    field;
    reason;
};
__decorate([
    Field(() => String, { description: "The field that is left out, emptied or replaced." })
], HiddenType.prototype, "field", void 0);
__decorate([
    Field(() => String, { description: "Why, in words." })
], HiddenType.prototype, "reason", void 0);
HiddenType = __decorate([
    ObjectType("Hidden", {
        description: "Something that is there and is not shown to this viewer.",
        simpleResolvers: true,
    })
], HiddenType);
export { HiddenType };
//# sourceMappingURL=hidden.type.js.map