var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
let LevelType = class LevelType {
    id;
    code;
    name;
    rank;
};
__decorate([
    Field(() => ID, { description: "Identifies the level for good." })
], LevelType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name, unique within the framework: what filters take." })
], LevelType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The level's name, in the provider's words." })
], LevelType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: "1 is the lowest level of the scale." })
], LevelType.prototype, "rank", void 0);
LevelType = __decorate([
    ObjectType("Level", {
        description: "One step of the ordinal scale. Levels are never averaged.",
        simpleResolvers: true,
    })
], LevelType);
export { LevelType };
//# sourceMappingURL=level.type.js.map