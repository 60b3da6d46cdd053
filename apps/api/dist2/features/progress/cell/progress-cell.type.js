var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, Int, ObjectType } from "type-graphql";
import { LevelType } from "../../framework/level/level.type.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { StandingStateEnum } from "../../judgements/standing/standing-state.enum.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { CellStatus } from "./cell-status.enum.js";
let ProgressCellType = class ProgressCellType {
    reviewPoint;
    strand;
    hub;
    subject;
    school;
    level;
    state;
    count;
    denominator;
    percent;
    lower;
    upper;
    status;
};
__decorate([
    Field(() => ReviewPointType, { nullable: true, description: "The review point counted." })
], ProgressCellType.prototype, "reviewPoint", void 0);
__decorate([
    Field(() => StrandType, { nullable: true, description: "The strand counted." })
], ProgressCellType.prototype, "strand", void 0);
__decorate([
    Field(() => HubType, {
        nullable: true,
        description: "The hub counted; null also for trainees without one.",
    })
], ProgressCellType.prototype, "hub", void 0);
__decorate([
    Field(() => SubjectType, { nullable: true, description: "The subject counted." })
], ProgressCellType.prototype, "subject", void 0);
__decorate([
    Field(() => SchoolType, {
        nullable: true,
        description: "The school counted; null also for trainees without one.",
    })
], ProgressCellType.prototype, "school", void 0);
__decorate([
    Field(() => LevelType, {
        nullable: true,
        description: "The level counted; null for a state, and for AT_EXPECTED.",
    })
], ProgressCellType.prototype, "level", void 0);
__decorate([
    Field(() => StandingStateEnum, { nullable: true, description: "The state counted; null for AT_EXPECTED." })
], ProgressCellType.prototype, "state", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "How many; null where the status says that there is no number.",
    })
], ProgressCellType.prototype, "count", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Of how many." })
], ProgressCellType.prototype, "denominator", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "0–100, one decimal is meaningful." })
], ProgressCellType.prototype, "percent", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "Lower Wilson 95 % bound of percent." })
], ProgressCellType.prototype, "lower", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "Upper Wilson 95 % bound of percent." })
], ProgressCellType.prototype, "upper", void 0);
__decorate([
    Field(() => CellStatus, { description: "What the numbers may be read as." })
], ProgressCellType.prototype, "status", void 0);
ProgressCellType = __decorate([
    ObjectType("ProgressCell", {
        description: "A number of standings: one trainee on one strand at one review point each. Dimensions that were not asked for are null.",
        simpleResolvers: true,
    })
], ProgressCellType);
export { ProgressCellType };
//# sourceMappingURL=progress-cell.type.js.map