var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { TargetOriginEnum, TargetOutcomeEnum } from "../target.enums.js";
let TargetDraftInput = class TargetDraftInput {
    action;
    successEvidence;
    strandId;
    gapId;
    dueOn;
};
__decorate([
    Field(() => String, { description: "The one thing to do: one line." })
], TargetDraftInput.prototype, "action", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What will show that it was met." })
], TargetDraftInput.prototype, "successEvidence", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The strand that it is for." })
], TargetDraftInput.prototype, "strandId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The gap that it is for." })
], TargetDraftInput.prototype, "gapId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day by which it is due." })
], TargetDraftInput.prototype, "dueOn", void 0);
TargetDraftInput = __decorate([
    InputType("TargetDraft", { description: "A target as somebody wants to set it." })
], TargetDraftInput);
export { TargetDraftInput };
let SetTargetInput = class SetTargetInput extends WriteInput {
    traineeId;
    draft;
    origin;
    originId;
};
__decorate([
    Field(() => ID, { description: "Who is to take the step." })
], SetTargetInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => TargetDraftInput, { description: "The target." })
], SetTargetInput.prototype, "draft", void 0);
__decorate([
    Field(() => TargetOriginEnum, {
        nullable: true,
        description: "What it comes out of, where that is recorded.",
    })
], SetTargetInput.prototype, "origin", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "Which meeting, review point, observation or plan." })
], SetTargetInput.prototype, "originId", void 0);
SetTargetInput = __decorate([
    InputType("SetTargetInput", { description: "For whom a target is set, and out of what." })
], SetTargetInput);
export { SetTargetInput };
let CarryOverTargetInput = class CarryOverTargetInput extends ChangeInput {
    targetId;
    dueOn;
    note;
};
__decorate([
    Field(() => ID, { description: "The target's id." })
], CarryOverTargetInput.prototype, "targetId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day by which it is then due." })
], CarryOverTargetInput.prototype, "dueOn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Why it was not met yet." })
], CarryOverTargetInput.prototype, "note", void 0);
CarryOverTargetInput = __decorate([
    InputType("CarryOverTargetInput", { description: "Which target is carried over, and until when." })
], CarryOverTargetInput);
export { CarryOverTargetInput };
let CloseTargetInput = class CloseTargetInput extends ChangeInput {
    targetId;
    outcome;
    note;
};
__decorate([
    Field(() => ID, { description: "The target's id." })
], CloseTargetInput.prototype, "targetId", void 0);
__decorate([
    Field(() => TargetOutcomeEnum, { description: "How it is closed." })
], CloseTargetInput.prototype, "outcome", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "On what evidence it was met, or why it was dropped or not met.",
    })
], CloseTargetInput.prototype, "note", void 0);
CloseTargetInput = __decorate([
    InputType("CloseTargetInput", { description: "Which target is closed, and how." })
], CloseTargetInput);
export { CloseTargetInput };
let ReopenTargetInput = class ReopenTargetInput extends ChangeInput {
    targetId;
    note;
};
__decorate([
    Field(() => ID, { description: "The target's id." })
], ReopenTargetInput.prototype, "targetId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Why." })
], ReopenTargetInput.prototype, "note", void 0);
ReopenTargetInput = __decorate([
    InputType("ReopenTargetInput", { description: "Which closed target is opened again." })
], ReopenTargetInput);
export { ReopenTargetInput };
//# sourceMappingURL=target.inputs.js.map