var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let SecondJudgementInput = class SecondJudgementInput {
    pieceKey;
    levelId;
    mark;
    finding;
    raisesConcern;
};
__decorate([
    Field(() => String, { description: "The piece's key." })
], SecondJudgementInput.prototype, "pieceKey", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The level, where levels are given." })
], SecondJudgementInput.prototype, "levelId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The mark as a decimal, where marks are given." })
], SecondJudgementInput.prototype, "mark", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What was found, in words." })
], SecondJudgementInput.prototype, "finding", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "Whether the moderator raises a concern; it needs words.",
    })
], SecondJudgementInput.prototype, "raisesConcern", void 0);
SecondJudgementInput = __decorate([
    InputType("SecondJudgementInput", { description: "What a moderator would have given a piece." })
], SecondJudgementInput);
export { SecondJudgementInput };
let RecordSecondJudgementsInput = class RecordSecondJudgementsInput extends WriteInput {
    exerciseId;
    judgements;
};
__decorate([
    Field(() => ID, { description: "The exercise's id." })
], RecordSecondJudgementsInput.prototype, "exerciseId", void 0);
__decorate([
    Field(() => [SecondJudgementInput], { description: "One a piece; all of them are recorded or none." })
], RecordSecondJudgementsInput.prototype, "judgements", void 0);
RecordSecondJudgementsInput = __decorate([
    InputType("RecordSecondJudgementsInput", {
        description: "A moderator's judgements of pieces on their desk.",
    })
], RecordSecondJudgementsInput);
export { RecordSecondJudgementsInput };
//# sourceMappingURL=record-second-judgements.input.js.map