var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { CountedDaysEnum, HandInKindEnum } from "./hand-in.enums.js";
let AgreeHandInInput = class AgreeHandInInput extends ChangeInput {
    traineeId;
    way;
    kind;
    weekday;
    days;
    counted;
    time;
};
__decorate([
    Field(() => ID, { description: "Who hands in." })
], AgreeHandInInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => String, { description: "How, e.g. by e-mail or in a shared folder." })
], AgreeHandInInput.prototype, "way", void 0);
__decorate([
    Field(() => HandInKindEnum, { description: "By when." })
], AgreeHandInInput.prototype, "kind", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "For weekly ones the day of the week, 1 is Monday." })
], AgreeHandInInput.prototype, "weekday", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "For those before each lesson: so many days." })
], AgreeHandInInput.prototype, "days", void 0);
__decorate([
    Field(() => CountedDaysEnum, {
        nullable: true,
        description: "Which days count: school days, unless said.",
    })
], AgreeHandInInput.prototype, "counted", void 0);
__decorate([
    Field(() => String, { description: "The hour as the clock in school shows it, e.g. 17:30." })
], AgreeHandInInput.prototype, "time", void 0);
AgreeHandInInput = __decorate([
    InputType("AgreeHandInInput", {
        description: "How and by when a trainee hands in plans. The `expectedVersion` of the first agreement is 0.",
    })
], AgreeHandInInput);
export { AgreeHandInInput };
let RecordHandInInput = class RecordHandInInput extends WriteInput {
    traineeId;
    material;
    lessonOn;
    handedInAt;
    supersedesId;
};
__decorate([
    Field(() => ID, { description: "Who handed it in." })
], RecordHandInInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => String, { description: "What was to be handed in." })
], RecordHandInInput.prototype, "material", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day of the lesson." })
], RecordHandInInput.prototype, "lessonOn", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "When it was handed in; null records that it was not.",
    })
], RecordHandInInput.prototype, "handedInAt", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The record that this one replaces, if any." })
], RecordHandInInput.prototype, "supersedesId", void 0);
RecordHandInInput = __decorate([
    InputType("RecordHandInInput", { description: "What was handed in, for which lesson, and when." })
], RecordHandInInput);
export { RecordHandInInput };
//# sourceMappingURL=hand-in.inputs.js.map