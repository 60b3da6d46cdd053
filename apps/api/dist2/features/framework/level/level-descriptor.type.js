var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
let LevelDescriptorType = class LevelDescriptorType {
    body;
};
__decorate([
    Field(() => String, { description: "The description, in the provider's words." })
], LevelDescriptorType.prototype, "body", void 0);
LevelDescriptorType = __decorate([
    ObjectType("LevelDescriptor", {
        description: "What one level looks like in one strand: shown beside the scale so that assessors judge alike.",
        simpleResolvers: true,
    })
], LevelDescriptorType);
export { LevelDescriptorType };
//# sourceMappingURL=level-descriptor.type.js.map