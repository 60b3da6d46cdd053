var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
let AssessorSeverityType = class AssessorSeverityType {
    exerciseId;
    exerciseTitle;
    pairs;
    estimate;
    lower;
    upper;
    sentence;
};
__decorate([
    Field(() => ID, { description: "The exercise." })
], AssessorSeverityType.prototype, "exerciseId", void 0);
__decorate([
    Field(() => String, { description: "The exercise's title." })
], AssessorSeverityType.prototype, "exerciseTitle", void 0);
__decorate([
    Field(() => Int, {
        description: "How many times a mark of theirs stands beside another's of the same work.",
    })
], AssessorSeverityType.prototype, "pairs", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "The severity in marks, or levels; null where there is too little.",
    })
], AssessorSeverityType.prototype, "estimate", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "Lower bound of the 95 % interval." })
], AssessorSeverityType.prototype, "lower", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "Upper bound of the same." })
], AssessorSeverityType.prototype, "upper", void 0);
__decorate([
    Field(() => String, { description: "What it says, or why nothing is said, as a sentence." })
], AssessorSeverityType.prototype, "sentence", void 0);
AssessorSeverityType = __decorate([
    ObjectType("AssessorSeverity", {
        description: "How much less than the average judge somebody gives for the same work: above 0 is severe, below 0 generous. Drawn towards 0 by as much as the scatter asks. Never a ranking.",
        simpleResolvers: true,
    })
], AssessorSeverityType);
export { AssessorSeverityType };
//# sourceMappingURL=severity.type.js.map