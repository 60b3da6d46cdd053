var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let OfferedJudgementInput = class OfferedJudgementInput {
    strandId;
    levelId;
    judgedOn;
    evidence;
};
__decorate([
    Field(() => ID, { description: "The strand, of the framework that the cohort is under." })
], OfferedJudgementInput.prototype, "strandId", void 0);
__decorate([
    Field(() => ID, { description: "The level, of the same framework." })
], OfferedJudgementInput.prototype, "levelId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day of the judgement: within the window, and not to come." })
], OfferedJudgementInput.prototype, "judgedOn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What it rests on." })
], OfferedJudgementInput.prototype, "evidence", void 0);
OfferedJudgementInput = __decorate([
    InputType("OfferedJudgement", { description: "The level of one strand, on what evidence." })
], OfferedJudgementInput);
export { OfferedJudgementInput };
let RecordJudgementsInput = class RecordJudgementsInput extends ChangeInput {
    traineeId;
    reviewPointId;
    judgements;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], RecordJudgementsInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ID, { description: "The review point of the trainee's cohort." })
], RecordJudgementsInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => [OfferedJudgementInput], {
        description: "A judgement a strand, one strand or all of them; what is judged already is superseded.",
    })
], RecordJudgementsInput.prototype, "judgements", void 0);
RecordJudgementsInput = __decorate([
    InputType("RecordJudgementsInput", { description: "What is judged of whom, when." })
], RecordJudgementsInput);
export { RecordJudgementsInput };
//# sourceMappingURL=record-judgements.input.js.map