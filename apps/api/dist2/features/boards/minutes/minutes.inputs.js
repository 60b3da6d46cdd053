var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let WriteMinutesInput = class WriteMinutesInput extends ChangeInput {
    boardId;
    words;
    correction;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], WriteMinutesInput.prototype, "boardId", void 0);
__decorate([
    Field(() => String, {
        description: "The minutes, as a whole. They name nobody about whom the board decides.",
    })
], WriteMinutesInput.prototype, "words", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why minutes that were signed are corrected; not for a draft.",
    })
], WriteMinutesInput.prototype, "correction", void 0);
WriteMinutesInput = __decorate([
    InputType("WriteMinutesInput", { description: "The minutes of a board: a draft, or a correction." })
], WriteMinutesInput);
export { WriteMinutesInput };
let SignMinutesInput = class SignMinutesInput extends ChangeInput {
    boardId;
    sequence;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], SignMinutesInput.prototype, "boardId", void 0);
__decorate([
    Field(() => Int, { description: "The number of the text that was read: the newest." })
], SignMinutesInput.prototype, "sequence", void 0);
SignMinutesInput = __decorate([
    InputType("SignMinutesInput", { description: "Which text of the minutes the viewer signs." })
], SignMinutesInput);
export { SignMinutesInput };
//# sourceMappingURL=minutes.inputs.js.map