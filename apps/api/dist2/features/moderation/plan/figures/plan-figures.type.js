var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, Int, ObjectType } from "type-graphql";
let CoverageCellType = class CoverageCellType {
    labels;
    population;
    sampled;
};
__decorate([
    Field(() => [String], {
        description: "What makes the group, one for each thing grouped by, e.g. assessor 7.",
    })
], CoverageCellType.prototype, "labels", void 0);
__decorate([
    Field(() => Int, { description: "Pieces of the group." })
], CoverageCellType.prototype, "population", void 0);
__decorate([
    Field(() => Int, { description: "Of these, in the sample." })
], CoverageCellType.prototype, "sampled", void 0);
CoverageCellType = __decorate([
    ObjectType("CoverageCell", {
        description: "How many pieces a group has, and how many of them are in the sample.",
        simpleResolvers: true,
    })
], CoverageCellType);
export { CoverageCellType };
let AssessorMissedType = class AssessorMissedType {
    assessor;
    pieces;
    sampled;
    byPlan;
    atRandom;
};
__decorate([
    Field(() => String, { description: "How the assessor is called here, e.g. assessor 7." })
], AssessorMissedType.prototype, "assessor", void 0);
__decorate([
    Field(() => Int, { description: "Pieces that the assessor marked." })
], AssessorMissedType.prototype, "pieces", void 0);
__decorate([
    Field(() => Int, { description: "Of these, in the sample." })
], AssessorMissedType.prototype, "sampled", void 0);
__decorate([
    Field(() => Float, { description: "The chance that the policy misses the assessor, 0 to 1." })
], AssessorMissedType.prototype, "byPlan", void 0);
__decorate([
    Field(() => Float, { description: "The same for as many pieces drawn at random from all." })
], AssessorMissedType.prototype, "atRandom", void 0);
AssessorMissedType = __decorate([
    ObjectType("AssessorMissed", {
        description: "How likely it is that nothing of an assessor's is sampled.",
        simpleResolvers: true,
    })
], AssessorMissedType);
export { AssessorMissedType };
let ChanceMissedType = class ChanceMissedType {
    sentence;
    assessors;
};
__decorate([
    Field(() => String, { description: "As sentences for a board." })
], ChanceMissedType.prototype, "sentence", void 0);
__decorate([
    Field(() => [AssessorMissedType], { description: "Assessor by assessor." })
], ChanceMissedType.prototype, "assessors", void 0);
ChanceMissedType = __decorate([
    ObjectType("ChanceMissed", { description: "Which assessors a sample may miss.", simpleResolvers: true })
], ChanceMissedType);
export { ChanceMissedType };
let SamplePowerType = class SamplePowerType {
    assessor;
    sampled;
    chance;
    smallest;
    sentence;
};
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The assessor, e.g. assessor 7; null for all together.",
    })
], SamplePowerType.prototype, "assessor", void 0);
__decorate([
    Field(() => Int, { description: "Pieces in the sample." })
], SamplePowerType.prototype, "sampled", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "The chance to notice the difference asked about, 0 to 1.",
    })
], SamplePowerType.prototype, "chance", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "The smallest mean difference that is noticed as often as asked, in marks; null where nothing can be said.",
    })
], SamplePowerType.prototype, "smallest", void 0);
__decorate([
    Field(() => String, { description: "The same as a sentence for a board." })
], SamplePowerType.prototype, "sentence", void 0);
SamplePowerType = __decorate([
    ObjectType("SamplePower", {
        description: "What so many pieces can find out about severity.",
        simpleResolvers: true,
    })
], SamplePowerType);
export { SamplePowerType };
let PlanFiguresType = class PlanFiguresType {
    population;
    asked;
    sampled;
    relaxed;
    missed;
};
__decorate([
    Field(() => Int, { description: "How many pieces there are." })
], PlanFiguresType.prototype, "population", void 0);
__decorate([
    Field(() => Int, { description: "How many the size rule asked for, not more than there are." })
], PlanFiguresType.prototype, "asked", void 0);
__decorate([
    Field(() => Int, { description: "How many are in the sample." })
], PlanFiguresType.prototype, "sampled", void 0);
__decorate([
    Field(() => [String], { description: "What of the policy gave way, as sentences." })
], PlanFiguresType.prototype, "relaxed", void 0);
__decorate([
    Field(() => ChanceMissedType, { description: "Which assessors it may miss." })
], PlanFiguresType.prototype, "missed", void 0);
PlanFiguresType = __decorate([
    ObjectType("PlanFigures", {
        description: "What a sample covers and can find out, in words and figures that name nobody.",
        simpleResolvers: true,
    })
], PlanFiguresType);
export { PlanFiguresType };
let PlannedPieceType = class PlannedPieceType {
    key;
    number;
    assessorNumber;
    bandName;
    value;
    isSampled;
    reasons;
};
__decorate([
    Field(() => String, { description: "Its own for good: its lot follows from it." })
], PlannedPieceType.prototype, "key", void 0);
__decorate([
    Field(() => Int, { description: "Its number in the population, from 1." })
], PlannedPieceType.prototype, "number", void 0);
__decorate([
    Field(() => Int, { description: "The assessor's number." })
], PlannedPieceType.prototype, "assessorNumber", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The level or band that was given." })
], PlannedPieceType.prototype, "bandName", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The mark, or the rank of the level." })
], PlannedPieceType.prototype, "value", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it is in the sample." })
], PlannedPieceType.prototype, "isSampled", void 0);
__decorate([
    Field(() => [String], { description: "Every reason for which it is in, as sentences." })
], PlannedPieceType.prototype, "reasons", void 0);
PlannedPieceType = __decorate([
    ObjectType("PlannedPiece", {
        description: "A piece as those who plan a sample see it.",
        simpleResolvers: true,
    })
], PlannedPieceType);
export { PlannedPieceType };
//# sourceMappingURL=plan-figures.type.js.map