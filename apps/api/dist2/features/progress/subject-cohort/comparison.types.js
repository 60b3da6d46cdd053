var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, Int, ObjectType } from "type-graphql";
import { CellStatus } from "../cell/cell-status.enum.js";
import { ComparisonStatus, GroupVerdictEnum } from "./comparison.enums.js";
const inHundred = "of 100, with its Wilson 95 % interval";
let ShareAtExpectedType = class ShareAtExpectedType {
    status;
    count;
    denominator;
    percent;
    lower;
    upper;
};
__decorate([
    Field(() => CellStatus, { description: "What the figure may be read as." })
], ShareAtExpectedType.prototype, "status", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "How many." })
], ShareAtExpectedType.prototype, "count", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Of how many." })
], ShareAtExpectedType.prototype, "denominator", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: `How many ${inHundred}.` })
], ShareAtExpectedType.prototype, "percent", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "The interval's lower bound." })
], ShareAtExpectedType.prototype, "lower", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "The interval's upper bound." })
], ShareAtExpectedType.prototype, "upper", void 0);
ShareAtExpectedType = __decorate([
    ObjectType("ShareAtExpected", {
        description: "How many of those judged are at or above the expected level.",
        simpleResolvers: true,
    })
], ShareAtExpectedType);
export { ShareAtExpectedType };
let BesidePastType = class BesidePastType {
    status;
    from;
    until;
    trainees;
    cohorts;
    below;
    within;
    above;
    otherVersions;
    sentence;
};
__decorate([
    Field(() => ComparisonStatus, { description: "Whether there is a comparison." })
], BesidePastType.prototype, "status", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "The middle half of past trainees had so many strands at least.",
    })
], BesidePastType.prototype, "from", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "And so many at most." })
], BesidePastType.prototype, "until", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Past trainees who are counted." })
], BesidePastType.prototype, "trainees", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Their cohorts." })
], BesidePastType.prototype, "cohorts", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Of today's, judged on every strand, those with fewer." })
], BesidePastType.prototype, "below", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Those with as many." })
], BesidePastType.prototype, "within", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Those with more." })
], BesidePastType.prototype, "above", void 0);
__decorate([
    Field(() => Int, {
        description: "Past trainees judged under another version of the framework: not counted.",
    })
], BesidePastType.prototype, "otherVersions", void 0);
__decorate([
    Field(() => String, { description: "All of this in a sentence." })
], BesidePastType.prototype, "sentence", void 0);
BesidePastType = __decorate([
    ObjectType("BesidePastCohorts", {
        description: "A subject's cohort beside its earlier cohorts at the same review point, under the same version of the framework.",
        simpleResolvers: true,
    })
], BesidePastType);
export { BesidePastType };
let BesideOthersType = class BesideOthersType {
    status;
    verdict;
    reached;
    of;
    othersReached;
    othersOf;
    sentence;
};
__decorate([
    Field(() => ComparisonStatus, { description: "Whether there is a comparison." })
], BesideOthersType.prototype, "status", void 0);
__decorate([
    Field(() => GroupVerdictEnum, { nullable: true, description: "How the subject is beside the others." })
], BesideOthersType.prototype, "verdict", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "How many of the subject reached it." })
], BesideOthersType.prototype, "reached", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Of how many." })
], BesideOthersType.prototype, "of", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "How many of all others reached it." })
], BesideOthersType.prototype, "othersReached", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Of how many." })
], BesideOthersType.prototype, "othersOf", void 0);
__decorate([
    Field(() => String, { description: "All of this in a sentence." })
], BesideOthersType.prototype, "sentence", void 0);
BesideOthersType = __decorate([
    ObjectType("BesideOtherSubjects", {
        description: "A subject beside all other subjects of the provider: trainees judged on every strand, and those of them with none below the expected level.",
        simpleResolvers: true,
    })
], BesideOthersType);
export { BesideOthersType };
//# sourceMappingURL=comparison.types.js.map