var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { TargetDraftInput } from "../../target/write/target.inputs.js";
let MeetingReviewInput = class MeetingReviewInput {
    targetId;
    progress;
};
__decorate([
    Field(() => ID, { description: "The target's id." })
], MeetingReviewInput.prototype, "targetId", void 0);
__decorate([
    Field(() => String, { description: "How far it has come." })
], MeetingReviewInput.prototype, "progress", void 0);
MeetingReviewInput = __decorate([
    InputType("MeetingReviewDraft", { description: "How far a target has come, in the trainee's words." })
], MeetingReviewInput);
export { MeetingReviewInput };
let WriteMeetingInput = class WriteMeetingInput extends WriteInput {
    traineeId;
    meetingId;
    expectedVersion;
    heldOn;
    minutes;
    reflection;
    observationsDiscussed;
    reviews;
    handOver;
};
__decorate([
    Field(() => ID, { description: "The trainee, whose own record it is." })
], WriteMeetingInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The record to write on; null begins a new one." })
], WriteMeetingInput.prototype, "meetingId", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "The version of the record that was seen; for a new one null. Refused with Conflict otherwise.",
    })
], WriteMeetingInput.prototype, "expectedVersion", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which they met." })
], WriteMeetingInput.prototype, "heldOn", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Minutes that they spent." })
], WriteMeetingInput.prototype, "minutes", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What the trainee thinks of targets and progress." })
], WriteMeetingInput.prototype, "reflection", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What was said about lessons that were observed." })
], WriteMeetingInput.prototype, "observationsDiscussed", void 0);
__decorate([
    Field(() => [MeetingReviewInput], { nullable: true, description: "What is said of open targets." })
], WriteMeetingInput.prototype, "reviews", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "true: the mentor may read it from now on. Until then it is a draft, and its author's own.",
    })
], WriteMeetingInput.prototype, "handOver", void 0);
WriteMeetingInput = __decorate([
    InputType("WriteMeetingInput", { description: "What the record of a meeting says." })
], WriteMeetingInput);
export { WriteMeetingInput };
let ConfirmMeetingInput = class ConfirmMeetingInput extends ChangeInput {
    meetingId;
    note;
    targets;
};
__decorate([
    Field(() => ID, { description: "The meeting's id." })
], ConfirmMeetingInput.prototype, "meetingId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What the mentor adds." })
], ConfirmMeetingInput.prototype, "note", void 0);
__decorate([
    Field(() => [TargetDraftInput], { nullable: true, description: "The targets that were agreed there." })
], ConfirmMeetingInput.prototype, "targets", void 0);
ConfirmMeetingInput = __decorate([
    InputType("ConfirmMeetingInput", {
        description: "Which record is confirmed, and the targets that were agreed.",
    })
], ConfirmMeetingInput);
export { ConfirmMeetingInput };
let ReturnMeetingInput = class ReturnMeetingInput extends ChangeInput {
    meetingId;
    note;
};
__decorate([
    Field(() => ID, { description: "The meeting's id." })
], ReturnMeetingInput.prototype, "meetingId", void 0);
__decorate([
    Field(() => String, { description: "What is missing, or not so." })
], ReturnMeetingInput.prototype, "note", void 0);
ReturnMeetingInput = __decorate([
    InputType("ReturnMeetingInput", { description: "Which record is returned, and what is asked for." })
], ReturnMeetingInput);
export { ReturnMeetingInput };
//# sourceMappingURL=meeting.inputs.js.map