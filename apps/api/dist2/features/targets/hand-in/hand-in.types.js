var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { CountedDaysEnum, HandInKindEnum, HandInStandingEnum } from "./hand-in.enums.js";
let HandInAgreementType = class HandInAgreementType {
    version;
    way;
    kind;
    weekday;
    days;
    counted;
    time;
    recordedAt;
};
__decorate([
    Field(() => Int, { description: "What a change of it expects as `expectedVersion`." })
], HandInAgreementType.prototype, "version", void 0);
__decorate([
    Field(() => String, { description: "How things are handed in." })
], HandInAgreementType.prototype, "way", void 0);
__decorate([
    Field(() => HandInKindEnum, { description: "By when." })
], HandInAgreementType.prototype, "kind", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "The day of the week, 1 is Monday; null before each lesson.",
    })
], HandInAgreementType.prototype, "weekday", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Days before the lesson; null where it is weekly." })
], HandInAgreementType.prototype, "days", void 0);
__decorate([
    Field(() => CountedDaysEnum, { nullable: true, description: "Which days count; null where it is weekly." })
], HandInAgreementType.prototype, "counted", void 0);
__decorate([
    Field(() => String, { description: "The hour as the clock in school shows it, e.g. 17:30." })
], HandInAgreementType.prototype, "time", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], HandInAgreementType.prototype, "recordedAt", void 0);
HandInAgreementType = __decorate([
    ObjectType("HandInAgreement", {
        description: "How and by when a trainee hands in plans and materials, so that feedback comes in time.",
        simpleResolvers: true,
    })
], HandInAgreementType);
export { HandInAgreementType };
let HandInType = class HandInType {
    id;
    material;
    lessonOn;
    dueAt;
    handedInAt;
    standing;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the record for good." })
], HandInType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What was to be handed in." })
], HandInType.prototype, "material", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day of the lesson." })
], HandInType.prototype, "lessonOn", void 0);
__decorate([
    Field(() => String, { description: "When it was due, as the clock in school shows it: 2026-11-05T18:00." })
], HandInType.prototype, "dueAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "When it was handed in, by the same clock; null if it was not.",
    })
], HandInType.prototype, "handedInAt", void 0);
__decorate([
    Field(() => HandInStandingEnum, { description: "Whether what was agreed was kept." })
], HandInType.prototype, "standing", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], HandInType.prototype, "recordedAt", void 0);
HandInType = __decorate([
    ObjectType("HandIn", {
        description: "What was handed in for a lesson, or that nothing was. Never changed, only superseded.",
        simpleResolvers: true,
    })
], HandInType);
export { HandInType };
//# sourceMappingURL=hand-in.types.js.map