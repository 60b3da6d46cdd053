var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { InterventionEffectEnum, InterventionKindEnum } from "./intervention.enum.js";
let InterventionType = class InterventionType {
    id;
    kind;
    madeOn;
    account;
    followUpOn;
    recordedAt;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies it for good." })
], InterventionType.prototype, "id", void 0);
__decorate([
    Field(() => InterventionKindEnum, { description: "What was done." })
], InterventionType.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was done." })
], InterventionType.prototype, "madeOn", void 0);
__decorate([
    Field(() => String, { description: "What exactly." })
], InterventionType.prototype, "account", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "By when it is followed up; null when nothing more is awaited.",
    })
], InterventionType.prototype, "followUpOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], InterventionType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often it was written: send it as expectedVersion to follow it up." })
], InterventionType.prototype, "version", void 0);
InterventionType = __decorate([
    ObjectType("Intervention", {
        description: "Something that was done for a trainee, or changed of their training, and what came of it.",
        simpleResolvers: true,
    })
], InterventionType);
export { InterventionType };
let FollowUpType = class FollowUpType {
    on;
    account;
    effect;
    nextOn;
    recordedAt;
};
__decorate([
    Field(() => DateScalar, { description: "On which day." })
], FollowUpType.prototype, "on", void 0);
__decorate([
    Field(() => String, { description: "What was found." })
], FollowUpType.prototype, "account", void 0);
__decorate([
    Field(() => InterventionEffectEnum, { description: "Whether it worked." })
], FollowUpType.prototype, "effect", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "When it is looked at again; null when it was the last time.",
    })
], FollowUpType.prototype, "nextOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], FollowUpType.prototype, "recordedAt", void 0);
FollowUpType = __decorate([
    ObjectType("FollowUp", {
        description: "That somebody looked again at what was done. Never changed.",
        simpleResolvers: true,
    })
], FollowUpType);
export { FollowUpType };
//# sourceMappingURL=intervention.type.js.map