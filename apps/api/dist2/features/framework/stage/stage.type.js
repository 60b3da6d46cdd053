var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
let StageType = class StageType {
    id;
    code;
    name;
    position;
};
__decorate([
    Field(() => ID, { description: "Identifies the stage for good." })
], StageType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name, unique within the framework." })
], StageType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The stage's name." })
], StageType.prototype, "name", void 0);
__decorate([
    Field(() => Int, { description: "Order in the year, from 1." })
], StageType.prototype, "position", void 0);
StageType = __decorate([
    ObjectType("Stage", {
        description: "A part of the training year with statements of its own.",
        simpleResolvers: true,
    })
], StageType);
export { StageType };
//# sourceMappingURL=stage.type.js.map