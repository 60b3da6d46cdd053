var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { TargetStepKindEnum } from "./target.enums.js";
let TargetStepType = class TargetStepType {
    version;
    kind;
    takenOn;
    dueOn;
    note;
    recordedAt;
};
__decorate([
    Field(() => Int, { description: "The target's version from then on." })
], TargetStepType.prototype, "version", void 0);
__decorate([
    Field(() => TargetStepKindEnum, { description: "What happened." })
], TargetStepType.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it happened." })
], TargetStepType.prototype, "takenOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day by which the target was due from then on." })
], TargetStepType.prototype, "dueOn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The evidence or the reason." })
], TargetStepType.prototype, "note", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], TargetStepType.prototype, "recordedAt", void 0);
TargetStepType = __decorate([
    ObjectType("TargetStep", { description: "Something that happened to a target.", simpleResolvers: true })
], TargetStepType);
export { TargetStepType };
//# sourceMappingURL=target-step.type.js.map