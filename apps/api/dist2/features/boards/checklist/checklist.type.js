var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { checklistSentence } from "@reviewpoint/domain/moderation";
import { Field, Int, ObjectType } from "type-graphql";
import { ChecklistQuestionEnum, ChecklistStateEnum } from "./checklist.enums.js";
/** A line as it is shown. */
export const showLine = (line) => ({
    ...line,
    sentence: checklistSentence(line),
});
let ChecklistLineType = class ChecklistLineType {
    question;
    state;
    left;
    of;
    sentence;
};
__decorate([
    Field(() => ChecklistQuestionEnum, { description: "What is asked." })
], ChecklistLineType.prototype, "question", void 0);
__decorate([
    Field(() => ChecklistStateEnum, { description: "Whether something is left." })
], ChecklistLineType.prototype, "state", void 0);
__decorate([
    Field(() => Int, { description: "How many are left." })
], ChecklistLineType.prototype, "left", void 0);
__decorate([
    Field(() => Int, { description: "Of how many." })
], ChecklistLineType.prototype, "of", void 0);
__decorate([
    Field(() => String, { description: "The same as a sentence." })
], ChecklistLineType.prototype, "sentence", void 0);
ChecklistLineType = __decorate([
    ObjectType("ChecklistLine", {
        description: "What is done, or left, of a board's business.",
        simpleResolvers: true,
    })
], ChecklistLineType);
export { ChecklistLineType };
//# sourceMappingURL=checklist.type.js.map