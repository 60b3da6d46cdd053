var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
let AssignmentDaysInput = class AssignmentDaysInput {
    handInBy;
    markingOpensOn;
    markingClosesOn;
    moderationOpensOn;
    moderationClosesOn;
    releaseOn;
};
__decorate([
    Field(() => DateScalar, { description: "The last day for handing in." })
], AssignmentDaysInput.prototype, "handInBy", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day of marking." })
], AssignmentDaysInput.prototype, "markingOpensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day of marking." })
], AssignmentDaysInput.prototype, "markingClosesOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day of moderation." })
], AssignmentDaysInput.prototype, "moderationOpensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day of moderation." })
], AssignmentDaysInput.prototype, "moderationClosesOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which feedback is sent." })
], AssignmentDaysInput.prototype, "releaseOn", void 0);
AssignmentDaysInput = __decorate([
    InputType("AssignmentDaysInput", {
        description: "When an assignment is handed in, marked, moderated and given back.",
    })
], AssignmentDaysInput);
export { AssignmentDaysInput };
let SetAssignmentInput = class SetAssignmentInput extends WriteInput {
    title;
    kindCode;
    cohortId;
    subjectIds;
    strandIds;
    days;
};
__decorate([
    Field(() => String, { description: "What it is called." })
], SetAssignmentInput.prototype, "title", void 0);
__decorate([
    Field(() => String, {
        description: "The provider's kind, by its code: scale, forms and rules are frozen from it.",
    })
], SetAssignmentInput.prototype, "kindCode", void 0);
__decorate([
    Field(() => ID, { description: "The cohort that it is set." })
], SetAssignmentInput.prototype, "cohortId", void 0);
__decorate([
    Field(() => [ID], {
        nullable: true,
        description: "The subjects whose trainees it is set; the whole cohort without them.",
    })
], SetAssignmentInput.prototype, "subjectIds", void 0);
__decorate([
    Field(() => [ID], { description: "The strands of the cohort's framework that it is about." })
], SetAssignmentInput.prototype, "strandIds", void 0);
__decorate([
    Field(() => AssignmentDaysInput, { description: "Its days." })
], SetAssignmentInput.prototype, "days", void 0);
SetAssignmentInput = __decorate([
    InputType("SetAssignmentInput", { description: "What is set, for whom, about what, and when." })
], SetAssignmentInput);
export { SetAssignmentInput };
let ChangeAssignmentCalendarInput = class ChangeAssignmentCalendarInput extends ChangeInput {
    assignmentId;
    days;
};
__decorate([
    Field(() => ID, { description: "The assignment." })
], ChangeAssignmentCalendarInput.prototype, "assignmentId", void 0);
__decorate([
    Field(() => AssignmentDaysInput, { description: "All its days, the unchanged ones among them." })
], ChangeAssignmentCalendarInput.prototype, "days", void 0);
ChangeAssignmentCalendarInput = __decorate([
    InputType("ChangeAssignmentCalendarInput", {
        description: "An assignment's days, changed where they have not begun.",
    })
], ChangeAssignmentCalendarInput);
export { ChangeAssignmentCalendarInput };
//# sourceMappingURL=set-assignment.input.js.map