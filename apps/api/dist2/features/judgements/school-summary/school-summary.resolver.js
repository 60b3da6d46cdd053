var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { readFrozenSummaries, readSummary } from "./school-summary.query.js";
import { FrozenSchoolSummaryType, SchoolSummaryType, SummarisedStrandType, SummarisedTraineeType, } from "./school-summary.type.js";
/** The summaries of schools. */
let SchoolSummariesResolver = class SchoolSummariesResolver {
    summary(schools, reviewPointId, subjectId, context) {
        const named = [reviewPointId, ...(subjectId == null ? [] : [subjectId])];
        const within = traineesWithin(viewerOf(context), [{ act: "read-school-summary" }]);
        return Promise.all(schools.map(async ({ id: schoolId }) => named.every(isUuid)
            ? readSummary(context.read, { schoolId, reviewPointId, subjectId: subjectId ?? null }, within)
            : null));
    }
    async frozenSummaries(schools, asOf, context) {
        const ids = schools.map(({ id }) => id);
        const all = await readFrozenSummaries("school_id", ids, context);
        const known = asOf == null ? all : all.filter((one) => Date.parse(one.recordedAt) <= Date.parse(asOf));
        return gathered(ids, known, ({ schoolId }) => schoolId);
    }
};
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => SchoolSummaryType, {
        nullable: true,
        description: "What is recorded now of the trainees placed at the school in the window of a review point: those about whom the viewer may read it.",
    }),
    __param(0, Root()),
    __param(1, Arg("reviewPointId", () => ID, { description: "The review point." })),
    __param(2, Arg("subjectId", () => ID, { nullable: true, description: "One subject; all without it." })),
    __param(3, Ctx())
], SchoolSummariesResolver.prototype, "summary", null);
__decorate([
    Batched(),
    FieldResolver(() => [FrozenSchoolSummaryType], {
        description: "The summaries of the school that were frozen, the oldest first: those that the viewer may read.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, {
        nullable: true,
        description: "Those that there were at this instant; all without it.",
    })),
    __param(2, Ctx())
], SchoolSummariesResolver.prototype, "frozenSummaries", null);
SchoolSummariesResolver = __decorate([
    Resolver(() => SchoolType)
], SchoolSummariesResolver);
export { SchoolSummariesResolver };
/** Of whom a summary speaks. */
let SummarisedTraineeResolver = class SummarisedTraineeResolver {
    trainee(rows, context) {
        return loadAll(traineeById, rows.map(({ traineeId }) => traineeId), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, {
        nullable: true,
        description: "Who it is; null where the viewer may not read the trainee's record.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SummarisedTraineeResolver.prototype, "trainee", null);
SummarisedTraineeResolver = __decorate([
    Resolver(() => SummarisedTraineeType)
], SummarisedTraineeResolver);
export { SummarisedTraineeResolver };
/** Of which strand a summary speaks. */
let SummarisedStrandResolver = class SummarisedStrandResolver {
    strand(rows, context) {
        return loadAll(strandById, rows.map(({ strandId }) => strandId), context);
    }
};
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { nullable: true, description: "The strand." }),
    __param(0, Root()),
    __param(1, Ctx())
], SummarisedStrandResolver.prototype, "strand", null);
SummarisedStrandResolver = __decorate([
    Resolver(() => SummarisedStrandType)
], SummarisedStrandResolver);
export { SummarisedStrandResolver };
//# sourceMappingURL=school-summary.resolver.js.map