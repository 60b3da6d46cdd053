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
import { inOrder } from "../../../graph/reading/by-key.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { analyseSubject } from "./analyse-subject.js";
import { BesideOthersType, BesidePastType } from "./comparison.types.js";
import { showOthers, showPast } from "./comparison-words.js";
import { AnalysedStrandType, AnalysedTraineeType, SubjectAnalysisType } from "./subject-analysis.type.js";
import { subjectFrames } from "./subject-frame.query.js";
/** Subjects' cohorts at review points. */
let ReviewPointAnalysisResolver = class ReviewPointAnalysisResolver {
    async analysis(reviewPoints, subjectId, context) {
        if (!isUuid(subjectId))
            return reviewPoints.map(() => null);
        const viewer = viewerOf(context);
        const settings = await settingsOf(viewer.today, context);
        const ids = reviewPoints.map(({ id }) => id);
        const found = await subjectFrames(context.read, subjectId, ids);
        const frames = inOrder(ids, found, ({ reviewPointId }) => reviewPointId);
        return Promise.all(frames.map((frame) => frame && analyseSubject(context.read, frame, viewer, settings)));
    }
};
__decorate([
    Costs({ weight: 1_500 }),
    Batched(),
    FieldResolver(() => SubjectAnalysisType, {
        nullable: true,
        description: "A subject's cohort at the review point, of the trainees about whom the viewer may ask it; null where there are none.",
    }),
    __param(0, Root()),
    __param(1, Arg("subjectId", () => ID, { description: "The subject." })),
    __param(2, Ctx())
], ReviewPointAnalysisResolver.prototype, "analysis", null);
ReviewPointAnalysisResolver = __decorate([
    Resolver(() => ReviewPointType)
], ReviewPointAnalysisResolver);
export { ReviewPointAnalysisResolver };
/** What a subject's cohort is compared with. */
let SubjectAnalysisResolver = class SubjectAnalysisResolver {
    since(analyses, context) {
        return loadAll(reviewPointById, analyses.map(({ previousId }) => previousId), context);
    }
    async past(analyses, context) {
        const words = await vocabularyOf(context);
        return analyses.map((one) => showPast(one, words));
    }
    async others(analyses, context) {
        const ids = analyses.map(({ subjectId }) => subjectId);
        const [words, subjects] = await Promise.all([vocabularyOf(context), loadAll(subjectById, ids, context)]);
        return analyses.map((one, at) => showOthers(one, subjects[at]?.name ?? "", words));
    }
};
__decorate([
    Batched(reviewPointById),
    FieldResolver(() => ReviewPointType, {
        nullable: true,
        description: "The review point from which movement is told; null for the first of the year.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectAnalysisResolver.prototype, "since", null);
__decorate([
    Batched(),
    FieldResolver(() => BesidePastType, { description: "Beside the subject's earlier cohorts." }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectAnalysisResolver.prototype, "past", null);
__decorate([
    Batched(subjectById),
    FieldResolver(() => BesideOthersType, { description: "Beside all other subjects of the provider." }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectAnalysisResolver.prototype, "others", null);
SubjectAnalysisResolver = __decorate([
    Resolver(() => SubjectAnalysisType)
], SubjectAnalysisResolver);
export { SubjectAnalysisResolver };
/** Of whom an analysis speaks. */
let AnalysedTraineeResolver = class AnalysedTraineeResolver {
    trainee(rows, context) {
        return loadAll(traineeById, rows.map(({ traineeId }) => traineeId), context);
    }
    async below(rows, context) {
        const ids = [...new Set(rows.flatMap(({ belowStrandIds }) => belowStrandIds))];
        const strands = await loadAll(strandById, ids, context);
        const byId = new Map(ids.map((id, at) => [id, strands[at] ?? null]));
        return rows.map(({ belowStrandIds }) => belowStrandIds.flatMap((id) => byId.get(id) ?? []));
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
], AnalysedTraineeResolver.prototype, "trainee", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => [StrandType], { description: "The strands judged below the expected level." }),
    __param(0, Root()),
    __param(1, Ctx())
], AnalysedTraineeResolver.prototype, "below", null);
AnalysedTraineeResolver = __decorate([
    Resolver(() => AnalysedTraineeType)
], AnalysedTraineeResolver);
export { AnalysedTraineeResolver };
/** Of which strand an analysis speaks. */
let AnalysedStrandResolver = class AnalysedStrandResolver {
    strand(rows, context) {
        return loadAll(strandById, rows.map(({ strandId }) => strandId), context);
    }
};
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, { nullable: true, description: "The strand." }),
    __param(0, Root()),
    __param(1, Ctx())
], AnalysedStrandResolver.prototype, "strand", null);
AnalysedStrandResolver = __decorate([
    Resolver(() => AnalysedStrandType)
], AnalysedStrandResolver);
export { AnalysedStrandResolver };
//# sourceMappingURL=subject-analysis.resolver.js.map