var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../../graph/writing/mutation/write.input.js";
let TrialMarkInput = class TrialMarkInput {
    scriptId;
    given;
};
__decorate([
    Field(() => ID, { description: "The script." })
], TrialMarkInput.prototype, "scriptId", void 0);
__decorate([
    Field(() => String, { description: "The mark as an exact decimal on the assignment's scale." })
], TrialMarkInput.prototype, "given", void 0);
TrialMarkInput = __decorate([
    InputType("TrialMarkInput", { description: "What the viewer gives a script." })
], TrialMarkInput);
export { TrialMarkInput };
let RecordTrialMarksInput = class RecordTrialMarksInput extends ChangeInput {
    standardisationId;
    marks;
};
__decorate([
    Field(() => ID, { description: "The exercise's id." })
], RecordTrialMarksInput.prototype, "standardisationId", void 0);
__decorate([
    Field(() => [TrialMarkInput], { description: "One a script: all of them are recorded or none." })
], RecordTrialMarksInput.prototype, "marks", void 0);
RecordTrialMarksInput = __decorate([
    InputType("RecordTrialMarksInput", {
        description: "Marks that the viewer gives scripts of a standardisation exercise. The version is their own.",
    })
], RecordTrialMarksInput);
export { RecordTrialMarksInput };
//# sourceMappingURL=record-trial-marks.input.js.map