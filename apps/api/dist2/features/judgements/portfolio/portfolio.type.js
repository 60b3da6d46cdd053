var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let PortfolioCheckType = class PortfolioCheckType {
    id;
    checkedOn;
    found;
    recordedAt;
    withdrawnOn;
    whyWithdrawn;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the look for good." })
], PortfolioCheckType.prototype, "id", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day." })
], PortfolioCheckType.prototype, "checkedOn", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What was found; null where the viewer may not see names.",
    })
], PortfolioCheckType.prototype, "found", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], PortfolioCheckType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day on which it was taken back, and counts no more; null unless it was.",
    })
], PortfolioCheckType.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why it was taken back; null unless it was, or where the viewer may not see names.",
    })
], PortfolioCheckType.prototype, "whyWithdrawn", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of it this viewer may not see, and why.",
    })
], PortfolioCheckType.prototype, "hidden", void 0);
PortfolioCheckType = __decorate([
    ObjectType("PortfolioCheck", {
        description: "A look at a trainee's portfolio, and what was found.",
        simpleResolvers: true,
    })
], PortfolioCheckType);
export { PortfolioCheckType };
let PortfolioGradeType = class PortfolioGradeType {
    id;
    cycleCode;
    cycleName;
    gradeCode;
    gradeName;
    gradedOn;
    reason;
    recordedAt;
    isCurrent;
    withdrawnOn;
    whyWithdrawn;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the grade for good." })
], PortfolioGradeType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The assessment cycle, by its code." })
], PortfolioGradeType.prototype, "cycleCode", void 0);
__decorate([
    Field(() => String, { description: "The cycle's name when it was graded." })
], PortfolioGradeType.prototype, "cycleName", void 0);
__decorate([
    Field(() => String, { description: "The grade, by its code." })
], PortfolioGradeType.prototype, "gradeCode", void 0);
__decorate([
    Field(() => String, { description: "The grade's name when it was given." })
], PortfolioGradeType.prototype, "gradeName", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day." })
], PortfolioGradeType.prototype, "gradedOn", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why it is this grade; null where nothing was said, or the viewer may not see names.",
    })
], PortfolioGradeType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], PortfolioGradeType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "false when another one has put it right, or it was taken back." })
], PortfolioGradeType.prototype, "isCurrent", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day on which it was taken back; null unless it was.",
    })
], PortfolioGradeType.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why it was taken back; null unless it was, or where the viewer may not see names.",
    })
], PortfolioGradeType.prototype, "whyWithdrawn", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of it this viewer may not see, and why.",
    })
], PortfolioGradeType.prototype, "hidden", void 0);
PortfolioGradeType = __decorate([
    ObjectType("PortfolioGrade", {
        description: "The grade of a trainee's portfolio, given once in an assessment cycle. Never changed, only put right by another or taken back.",
        simpleResolvers: true,
    })
], PortfolioGradeType);
export { PortfolioGradeType };
//# sourceMappingURL=portfolio.type.js.map