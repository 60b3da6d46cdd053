var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { GapOriginEnum } from "./gap-origin.enum.js";
let RaiseGapInput = class RaiseGapInput extends WriteInput {
    traineeId;
    topic;
    foundIn;
    strandId;
};
__decorate([
    Field(() => ID, { description: "Whose gap it is." })
], RaiseGapInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => String, { description: "What it is." })
], RaiseGapInput.prototype, "topic", void 0);
__decorate([
    Field(() => GapOriginEnum, { description: "Where it was found." })
], RaiseGapInput.prototype, "foundIn", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The strand that it belongs to, if any." })
], RaiseGapInput.prototype, "strandId", void 0);
RaiseGapInput = __decorate([
    InputType("RaiseGapInput", { description: "What a trainee has yet to learn, and where that was found." })
], RaiseGapInput);
export { RaiseGapInput };
let ReopenGapInput = class ReopenGapInput extends ChangeInput {
    gapId;
};
__decorate([
    Field(() => ID, { description: "The gap's id." })
], ReopenGapInput.prototype, "gapId", void 0);
ReopenGapInput = __decorate([
    InputType("ReopenGapInput", { description: "Which closed gap is opened again." })
], ReopenGapInput);
export { ReopenGapInput };
let CloseGapInput = class CloseGapInput extends ChangeInput {
    gapId;
    evidence;
};
__decorate([
    Field(() => ID, { description: "The gap's id." })
], CloseGapInput.prototype, "gapId", void 0);
__decorate([
    Field(() => String, { description: "What shows that it is none any more." })
], CloseGapInput.prototype, "evidence", void 0);
CloseGapInput = __decorate([
    InputType("CloseGapInput", { description: "Which gap is closed, and on what evidence." })
], CloseGapInput);
export { CloseGapInput };
//# sourceMappingURL=gap.input.js.map