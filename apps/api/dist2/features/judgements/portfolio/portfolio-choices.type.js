var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WindowStateEnum } from "../review-point/review-point.type.js";
let AssessmentCycleType = class AssessmentCycleType {
    code;
    name;
    opensOn;
    closesOn;
    window;
};
__decorate([
    Field(() => String, { description: "Short name: what gradePortfolio takes as `cycle`." })
], AssessmentCycleType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The cycle's name." })
], AssessmentCycleType.prototype, "name", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day on which portfolios can be graded." })
], AssessmentCycleType.prototype, "opensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "Last day on which portfolios can be graded." })
], AssessmentCycleType.prototype, "closesOn", void 0);
__decorate([
    Field(() => WindowStateEnum, { description: "Where today lies in relation to the cycle." })
], AssessmentCycleType.prototype, "window", void 0);
AssessmentCycleType = __decorate([
    ObjectType("AssessmentCycle", {
        description: "A stretch of the year in which every portfolio is graded once.",
        simpleResolvers: true,
    })
], AssessmentCycleType);
export { AssessmentCycleType };
let PortfolioGradeNameType = class PortfolioGradeNameType {
    code;
    name;
};
__decorate([
    Field(() => String, { description: "Short name: what gradePortfolio takes as `grade`." })
], PortfolioGradeNameType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The grade's name." })
], PortfolioGradeNameType.prototype, "name", void 0);
PortfolioGradeNameType = __decorate([
    ObjectType("PortfolioGradeName", {
        description: "A grade that the provider gives portfolios.",
        simpleResolvers: true,
    })
], PortfolioGradeNameType);
export { PortfolioGradeNameType };
//# sourceMappingURL=portfolio-choices.type.js.map