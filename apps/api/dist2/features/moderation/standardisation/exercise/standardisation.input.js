var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../../graph/scalars.js";
import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { StandardScriptInput } from "../script/script.input.js";
/** What is said when an exercise is opened, and said again when it is changed. */
let StandardisationContent = class StandardisationContent extends WriteInput {
    title;
    opensOn;
    closesOn;
    scripts;
    participantIds;
};
__decorate([
    Field(() => String, { description: "A title by which others know it." })
], StandardisationContent.prototype, "title", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day on which scripts are marked." })
], StandardisationContent.prototype, "opensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day." })
], StandardisationContent.prototype, "closesOn", void 0);
__decorate([
    Field(() => [StandardScriptInput], {
        description: "The scripts with their agreed marks, in the order in which they are marked.",
    })
], StandardisationContent.prototype, "scripts", void 0);
__decorate([
    Field(() => [ID], { description: "Who marks them: people, and never whoever opens it." })
], StandardisationContent.prototype, "participantIds", void 0);
StandardisationContent = __decorate([
    InputType("StandardisationContentInput")
], StandardisationContent);
let OpenStandardisationInput = class OpenStandardisationInput extends StandardisationContent {
    assignmentId;
    subjectIds;
};
__decorate([
    Field(() => ID, { description: "The assignment whose marking is standardised." })
], OpenStandardisationInput.prototype, "assignmentId", void 0);
__decorate([
    Field(() => [ID], {
        nullable: true,
        description: "Subjects among those that it is set; none: all of them.",
    })
], OpenStandardisationInput.prototype, "subjectIds", void 0);
OpenStandardisationInput = __decorate([
    InputType("OpenStandardisationInput", {
        description: "Which scripts are marked before marking begins, by whom and when.",
    })
], OpenStandardisationInput);
export { OpenStandardisationInput };
let ChangeStandardisationInput = class ChangeStandardisationInput extends StandardisationContent {
    standardisationId;
    expectedVersion;
};
__decorate([
    Field(() => ID, { description: "The exercise's id." })
], ChangeStandardisationInput.prototype, "standardisationId", void 0);
__decorate([
    Field(() => Int, {
        description: "The version that the client has seen. Refused with Conflict when there is a newer one.",
    })
], ChangeStandardisationInput.prototype, "expectedVersion", void 0);
ChangeStandardisationInput = __decorate([
    InputType("ChangeStandardisationInput", {
        description: "A standardisation exercise as it is to be from now on.",
    })
], ChangeStandardisationInput);
export { ChangeStandardisationInput };
//# sourceMappingURL=standardisation.input.js.map