var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, Resolver, Root } from "type-graphql";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { loadAll } from "../../../../graph/reading/load.js";
import { strandById } from "../../../framework/strand/strand.loader.js";
import { StrandType } from "../../../framework/strand/strand.type.js";
import { subjectById } from "../../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../../partnership/subject/subject.type.js";
import { traineeById } from "../../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../../partnership/trainee/trainee.type.js";
import { ChanceMissedType, CoverageCellType, PlanFiguresType, PlannedPieceType, SamplePowerType, } from "./plan-figures.type.js";
let PowerArguments = class PowerArguments {
    difference;
    standardDeviation;
    significance;
    power;
};
__decorate([
    Field(() => Float, { description: "The mean difference that ought to be noticed, in marks; above 0." })
], PowerArguments.prototype, "difference", void 0);
__decorate([
    Field(() => Float, {
        description: "How much two markers of one piece differ as a rule (standard deviation), in marks.",
    })
], PowerArguments.prototype, "standardDeviation", void 0);
__decorate([
    Field(() => Float, {
        defaultValue: 0.05,
        description: "How often a fair assessor may be found severe or lenient by mistake, 0 to 1.",
    })
], PowerArguments.prototype, "significance", void 0);
__decorate([
    Field(() => Float, { defaultValue: 0.8, description: "How often it is to be noticed, 0 to 1." })
], PowerArguments.prototype, "power", void 0);
PowerArguments = __decorate([
    ArgsType()
], PowerArguments);
export { PowerArguments };
let PlanFiguresResolver = class PlanFiguresResolver {
    coverage(view, by) {
        return view.coverage(by);
    }
    missed(view) {
        const { sentence, assessors } = view.missed;
        return {
            sentence,
            assessors: assessors.map((one) => ({ ...one, assessor: view.assessorName(one.assessorId) })),
        };
    }
    power(view, question) {
        return view.power(question).map((one) => ({
            ...one,
            assessor: one.assessorId === null ? null : view.assessorName(one.assessorId),
        }));
    }
    pieces(view, sampled) {
        return view.pieces(sampled);
    }
    whyNot(view, key) {
        return view.whyNot(key);
    }
};
__decorate([
    Costs({ assumedSize: 60 }),
    FieldResolver(() => [CoverageCellType], {
        description: "How the sample covers what pieces are grouped by: one thing, or combinations of several.",
    }),
    __param(0, Root()),
    __param(1, Arg("by", () => [String], { description: "trainee, assessor, school, hub, subject, cohort or band." }))
], PlanFiguresResolver.prototype, "coverage", null);
__decorate([
    Costs({ weight: 100 }),
    FieldResolver(() => ChanceMissedType, { description: "Which assessors it may miss." }),
    __param(0, Root())
], PlanFiguresResolver.prototype, "missed", null);
__decorate([
    Costs({ assumedSize: 20 }),
    FieldResolver(() => [SamplePowerType], {
        description: "What the sample can find out about severity: all assessors together first, then each.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PowerArguments))
], PlanFiguresResolver.prototype, "power", null);
__decorate([
    Costs({ assumedSize: 40 }),
    FieldResolver(() => [PlannedPieceType], { description: "The pieces, in the order of their keys." }),
    __param(0, Root()),
    __param(1, Arg("sampled", () => Boolean, { defaultValue: true, description: "Those of the sample alone." }))
], PlanFiguresResolver.prototype, "pieces", null);
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: "Why a piece is not in the sample, as sentences for a board; null for one that is.",
    }),
    __param(0, Root()),
    __param(1, Arg("key", () => String, { description: "The piece's key." }))
], PlanFiguresResolver.prototype, "whyNot", null);
PlanFiguresResolver = __decorate([
    Resolver(() => PlanFiguresType)
], PlanFiguresResolver);
export { PlanFiguresResolver };
let PlannedPieceResolver = class PlannedPieceResolver {
    trainee(pieces, context) {
        return loadAll(traineeById, pieces.map(({ traineeId }) => traineeId), context);
    }
    subject(pieces, context) {
        return loadAll(subjectById, pieces.map(({ subjectId }) => subjectId), context);
    }
    strand(pieces, context) {
        return loadAll(strandById, pieces.map(({ strandId }) => strandId), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Whose work it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], PlannedPieceResolver.prototype, "trainee", null);
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { nullable: true, description: "Its subject." }),
    __param(0, Root()),
    __param(1, Ctx())
], PlannedPieceResolver.prototype, "subject", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, {
        nullable: true,
        description: "The strand; null where pieces have none.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PlannedPieceResolver.prototype, "strand", null);
PlannedPieceResolver = __decorate([
    Resolver(() => PlannedPieceType)
], PlannedPieceResolver);
export { PlannedPieceResolver };
//# sourceMappingURL=plan-figures.resolver.js.map