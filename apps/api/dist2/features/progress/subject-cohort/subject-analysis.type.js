var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { ShareAtExpectedType } from "./comparison.types.js";
let AnalysedTraineeType = class AnalysedTraineeType {
    strands;
    judged;
    atExpected;
    isAway;
    rose;
    stayed;
    fell;
};
__decorate([
    Field(() => Int, { description: "Strands on which the trainee is judged in all." })
], AnalysedTraineeType.prototype, "strands", void 0);
__decorate([
    Field(() => Int, { description: "Of these, those judged." })
], AnalysedTraineeType.prototype, "judged", void 0);
__decorate([
    Field(() => Int, { description: "Of those judged, those at or above the expected level." })
], AnalysedTraineeType.prototype, "atExpected", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the trainee has withdrawn or is deferred." })
], AnalysedTraineeType.prototype, "isAway", void 0);
__decorate([
    Field(() => Int, { description: "Strands on which the level rose since the review point before." })
], AnalysedTraineeType.prototype, "rose", void 0);
__decorate([
    Field(() => Int, { description: "Strands on which the level stayed." })
], AnalysedTraineeType.prototype, "stayed", void 0);
__decorate([
    Field(() => Int, { description: "Strands on which the level fell." })
], AnalysedTraineeType.prototype, "fell", void 0);
AnalysedTraineeType = __decorate([
    ObjectType("AnalysedTrainee", {
        description: "A trainee in the analysis of a subject's cohort.",
        simpleResolvers: true,
    })
], AnalysedTraineeType);
export { AnalysedTraineeType };
let AnalysedStrandType = class AnalysedStrandType {
    judged;
    missing;
    below;
    share;
    rose;
    stayed;
    fell;
};
__decorate([
    Field(() => Int, { description: "Trainees judged on it." })
], AnalysedStrandType.prototype, "judged", void 0);
__decorate([
    Field(() => Int, { description: "Trainees in training who are not judged on it." })
], AnalysedStrandType.prototype, "missing", void 0);
__decorate([
    Field(() => Int, { description: "Of those judged, those below the expected level." })
], AnalysedStrandType.prototype, "below", void 0);
__decorate([
    Field(() => ShareAtExpectedType, {
        description: "How many of those judged are at or above the expected level.",
    })
], AnalysedStrandType.prototype, "share", void 0);
__decorate([
    Field(() => Int, { description: "Trainees whose level rose since the review point before." })
], AnalysedStrandType.prototype, "rose", void 0);
__decorate([
    Field(() => Int, { description: "Trainees whose level stayed." })
], AnalysedStrandType.prototype, "stayed", void 0);
__decorate([
    Field(() => Int, { description: "Trainees whose level fell." })
], AnalysedStrandType.prototype, "fell", void 0);
AnalysedStrandType = __decorate([
    ObjectType("AnalysedStrand", {
        description: "How the trainees in the analysis of a subject's cohort stand on one strand.",
        simpleResolvers: true,
    })
], AnalysedStrandType);
export { AnalysedStrandType };
let SubjectAnalysisType = class SubjectAnalysisType {
    trainees;
    strands;
    complete;
    allAtExpected;
    withStrandBelow;
    away;
};
__decorate([
    Field(() => [AnalysedTraineeType], { description: "The trainees, by name." })
], SubjectAnalysisType.prototype, "trainees", void 0);
__decorate([
    Field(() => [AnalysedStrandType], { description: "Strand by strand, in the provider's order." })
], SubjectAnalysisType.prototype, "strands", void 0);
__decorate([
    Field(() => Int, { description: "Trainees with every strand judged." })
], SubjectAnalysisType.prototype, "complete", void 0);
__decorate([
    Field(() => Int, { description: "Of these, those with no strand below the expected level." })
], SubjectAnalysisType.prototype, "allAtExpected", void 0);
__decorate([
    Field(() => Int, { description: "Trainees with a strand below the expected level." })
], SubjectAnalysisType.prototype, "withStrandBelow", void 0);
__decorate([
    Field(() => Int, { description: "Trainees who have withdrawn or are deferred." })
], SubjectAnalysisType.prototype, "away", void 0);
SubjectAnalysisType = __decorate([
    ObjectType("SubjectAnalysis", {
        description: "A subject's cohort at a review point: trainee by trainee, strand by strand, and compared.",
        simpleResolvers: true,
    })
], SubjectAnalysisType);
export { SubjectAnalysisType };
//# sourceMappingURL=subject-analysis.type.js.map