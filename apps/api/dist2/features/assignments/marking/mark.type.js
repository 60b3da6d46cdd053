var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { GradeBandType } from "../form/grade-scale.type.js";
import { FilledQuestionType } from "../form/question.type.js";
const MarkStageEnum = { FIRST: "first", ACTUAL: "actual", AGREED: "agreed" };
registerEnumType(MarkStageEnum, {
    name: "MarkStage",
    description: "Which of the three marks of a piece of work.",
    valuesConfig: {
        FIRST: { description: "As its marker gave it." },
        ACTUAL: { description: "As it is after moderation." },
        AGREED: { description: "As the board agreed it." },
    },
});
let MarkType = class MarkType {
    id;
    stage;
    attempt;
    value;
    countedValue;
    band;
    answers;
    recordedAt;
    isCurrent;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the mark for good." })
], MarkType.prototype, "id", void 0);
__decorate([
    Field(() => MarkStageEnum, { description: "Which of the three marks." })
], MarkType.prototype, "stage", void 0);
__decorate([
    Field(() => Int, { description: "Of which attempt, from 1." })
], MarkType.prototype, "attempt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The mark as an exact decimal; null: nothing was handed in, or it could not be marked.",
    })
], MarkType.prototype, "value", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What it counts as: less than the mark where a later attempt is capped.",
    })
], MarkType.prototype, "countedValue", void 0);
__decorate([
    Field(() => GradeBandType, { nullable: true, description: "The band of what counts." })
], MarkType.prototype, "band", void 0);
__decorate([
    Field(() => [FilledQuestionType], { description: "The mark form as it was filled." })
], MarkType.prototype, "answers", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], MarkType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "false when a later mark superseded it." })
], MarkType.prototype, "isCurrent", void 0);
__decorate([
    Field(() => [HiddenType], { description: "What of the mark this viewer may not see, and why." })
], MarkType.prototype, "hidden", void 0);
MarkType = __decorate([
    ObjectType("Mark", {
        description: "A mark that was given. A later one supersedes it.",
        simpleResolvers: true,
    })
], MarkType);
export { MarkType };
//# sourceMappingURL=mark.type.js.map