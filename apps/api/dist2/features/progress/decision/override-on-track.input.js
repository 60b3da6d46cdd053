var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { OnTrackDecisionStatusEnum } from "./on-track-decision.type.js";
let OverrideOnTrackInput = class OverrideOnTrackInput extends ChangeInput {
    traineeId;
    reviewPointId;
    status;
    reason;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], OverrideOnTrackInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ID, { description: "The review point of the trainee's cohort." })
], OverrideOnTrackInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => OnTrackDecisionStatusEnum, { description: "What is decided." })
], OverrideOnTrackInput.prototype, "status", void 0);
__decorate([
    Field(() => String, {
        description: "Why. It stands beside the derived status for everybody who sees names.",
    })
], OverrideOnTrackInput.prototype, "reason", void 0);
OverrideOnTrackInput = __decorate([
    InputType("OverrideOnTrackInput", { description: "Who is on track or not, when, and why it is decided so." })
], OverrideOnTrackInput);
export { OverrideOnTrackInput };
//# sourceMappingURL=override-on-track.input.js.map