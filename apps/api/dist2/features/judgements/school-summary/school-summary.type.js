var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
let SummarisedGradeType = class SummarisedGradeType {
    cycle;
    grade;
};
__decorate([
    Field(() => String, { description: "The cycle's name." })
], SummarisedGradeType.prototype, "cycle", void 0);
__decorate([
    Field(() => String, { description: "The grade's name." })
], SummarisedGradeType.prototype, "grade", void 0);
SummarisedGradeType = __decorate([
    ObjectType("SummarisedGrade", {
        description: "A portfolio's grade in an assessment cycle.",
        simpleResolvers: true,
    })
], SummarisedGradeType);
export { SummarisedGradeType };
let SummarisedTraineeType = class SummarisedTraineeType {
    strands;
    judged;
    atExpected;
    below;
    isAway;
    observed;
    grades;
};
__decorate([
    Field(() => Int, { description: "Strands on which the trainee is judged in all." })
], SummarisedTraineeType.prototype, "strands", void 0);
__decorate([
    Field(() => Int, { description: "Of these, those judged." })
], SummarisedTraineeType.prototype, "judged", void 0);
__decorate([
    Field(() => Int, { description: "Of those judged, those at or above the expected level." })
], SummarisedTraineeType.prototype, "atExpected", void 0);
__decorate([
    Field(() => Int, { description: "Of those judged, those below the expected level." })
], SummarisedTraineeType.prototype, "below", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the trainee has withdrawn or is deferred." })
], SummarisedTraineeType.prototype, "isAway", void 0);
__decorate([
    Field(() => Int, {
        description: "Observations of the trainee at the school that were agreed, up to the window's last day.",
    })
], SummarisedTraineeType.prototype, "observed", void 0);
__decorate([
    Field(() => [SummarisedGradeType], { description: "The grades of the trainee's portfolio." })
], SummarisedTraineeType.prototype, "grades", void 0);
SummarisedTraineeType = __decorate([
    ObjectType("SummarisedTrainee", {
        description: "A trainee in a summary of a school.",
        simpleResolvers: true,
    })
], SummarisedTraineeType);
export { SummarisedTraineeType };
let SummarisedStrandType = class SummarisedStrandType {
    judged;
    atExpected;
    below;
};
__decorate([
    Field(() => Int, { description: "Trainees judged on it." })
], SummarisedStrandType.prototype, "judged", void 0);
__decorate([
    Field(() => Int, { description: "Of these, those at or above the expected level." })
], SummarisedStrandType.prototype, "atExpected", void 0);
__decorate([
    Field(() => Int, { description: "Of these, those below the expected level." })
], SummarisedStrandType.prototype, "below", void 0);
SummarisedStrandType = __decorate([
    ObjectType("SummarisedStrand", {
        description: "How the trainees in a summary of a school stand on one strand.",
        simpleResolvers: true,
    })
], SummarisedStrandType);
export { SummarisedStrandType };
let SchoolSummaryType = class SchoolSummaryType {
    trainees;
    strands;
    complete;
    withStrandBelow;
};
__decorate([
    Field(() => [SummarisedTraineeType], { description: "The trainees, by name." })
], SchoolSummaryType.prototype, "trainees", void 0);
__decorate([
    Field(() => [SummarisedStrandType], { description: "Strand by strand, in the provider's order." })
], SchoolSummaryType.prototype, "strands", void 0);
__decorate([
    Field(() => Int, { description: "Trainees with every strand judged." })
], SchoolSummaryType.prototype, "complete", void 0);
__decorate([
    Field(() => Int, { description: "Trainees with a strand below the expected level." })
], SchoolSummaryType.prototype, "withStrandBelow", void 0);
SchoolSummaryType = __decorate([
    ObjectType("SchoolSummary", {
        description: "What is recorded of the trainees placed at a school in the window of a review point.",
        simpleResolvers: true,
    })
], SchoolSummaryType);
export { SchoolSummaryType };
let FrozenSchoolSummaryType = class FrozenSchoolSummaryType {
    id;
    content;
    sha256;
    remark;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies it for good." })
], FrozenSchoolSummaryType.prototype, "id", void 0);
__decorate([
    Field(() => String, {
        description: "What was frozen, letter by letter: canonical JSON. Trainees by their ids.",
    })
], FrozenSchoolSummaryType.prototype, "content", void 0);
__decorate([
    Field(() => String, { description: "SHA-256 of the content as UTF-8, in hexadecimal." })
], FrozenSchoolSummaryType.prototype, "sha256", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What was said of it; null where nothing was." })
], FrozenSchoolSummaryType.prototype, "remark", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was frozen." })
], FrozenSchoolSummaryType.prototype, "recordedAt", void 0);
FrozenSchoolSummaryType = __decorate([
    ObjectType("FrozenSchoolSummary", {
        description: "A summary of a school as it was when it was frozen. Never changed.",
        simpleResolvers: true,
    })
], FrozenSchoolSummaryType);
export { FrozenSchoolSummaryType };
//# sourceMappingURL=school-summary.type.js.map