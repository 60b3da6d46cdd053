var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { InterventionEffectEnum, InterventionKindEnum } from "./intervention.enum.js";
let RecordInterventionInput = class RecordInterventionInput extends WriteInput {
    traineeId;
    concernId;
    kind;
    madeOn;
    account;
    followUpOn;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], RecordInterventionInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "The concern about the trainee that it answers, if it answers one.",
    })
], RecordInterventionInput.prototype, "concernId", void 0);
__decorate([
    Field(() => InterventionKindEnum, { description: "What was done." })
], RecordInterventionInput.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day on which it was done; today without it." })
], RecordInterventionInput.prototype, "madeOn", void 0);
__decorate([
    Field(() => String, { description: "What exactly." })
], RecordInterventionInput.prototype, "account", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "By when it is followed up; the usual day without it.",
    })
], RecordInterventionInput.prototype, "followUpOn", void 0);
RecordInterventionInput = __decorate([
    InputType("RecordInterventionInput", {
        description: "For whom, what was done, and when it is looked at again.",
    })
], RecordInterventionInput);
export { RecordInterventionInput };
let FollowUpInterventionInput = class FollowUpInterventionInput extends ChangeInput {
    interventionId;
    on;
    account;
    effect;
    nextOn;
};
__decorate([
    Field(() => ID, { description: "The intervention's id." })
], FollowUpInterventionInput.prototype, "interventionId", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day of the follow-up; today without it." })
], FollowUpInterventionInput.prototype, "on", void 0);
__decorate([
    Field(() => String, { description: "What was found." })
], FollowUpInterventionInput.prototype, "account", void 0);
__decorate([
    Field(() => InterventionEffectEnum, { description: "Whether it worked." })
], FollowUpInterventionInput.prototype, "effect", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "When it is looked at again; never again without it.",
    })
], FollowUpInterventionInput.prototype, "nextOn", void 0);
FollowUpInterventionInput = __decorate([
    InputType("FollowUpInterventionInput", { description: "What came of something that was done." })
], FollowUpInterventionInput);
export { FollowUpInterventionInput };
//# sourceMappingURL=intervention.input.js.map