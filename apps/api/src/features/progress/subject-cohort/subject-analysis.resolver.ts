import type { AnalysedStrand, AnalysedTrainee } from "@reviewpoint/domain/progress";
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { analyseSubject, type SubjectAnalysis } from "./analyse-subject.js";
import { BesideOthersType, BesidePastType } from "./comparison.types.js";
import { showOthers, showPast } from "./comparison-words.js";
import { AnalysedStrandType, AnalysedTraineeType, SubjectAnalysisType } from "./subject-analysis.type.js";
import { subjectFrames } from "./subject-frame.query.js";

type Analyses = readonly SubjectAnalysis[];

/** Subjects' cohorts at review points. */
@Resolver(() => ReviewPointType)
export class ReviewPointAnalysisResolver {
  @Costs({ weight: 1_500 })
  @Batched()
  @FieldResolver(() => SubjectAnalysisType, {
    nullable: true,
    description:
      "A subject's cohort at the review point, of the trainees about whom the viewer may ask it; null where there are none.",
  })
  async analysis(
    @Root() reviewPoints: readonly ReviewPointRow[],
    @Arg("subjectId", () => ID, { description: "The subject." }) subjectId: string,
    @Ctx() context: GraphContext,
  ): Promise<(SubjectAnalysis | null)[]> {
    if (!isUuid(subjectId)) return reviewPoints.map(() => null);
    const viewer = viewerOf(context);
    const settings = await settingsOf(viewer.today, context);
    const ids = reviewPoints.map(({ id }) => id);
    const found = await subjectFrames(context.read, subjectId, ids);
    const frames = inOrder(ids, found, ({ reviewPointId }) => reviewPointId);
    return Promise.all(frames.map((frame) => frame && analyseSubject(context.read, frame, viewer, settings)));
  }
}

/** What a subject's cohort is compared with. */
@Resolver(() => SubjectAnalysisType)
export class SubjectAnalysisResolver {
  @Batched(reviewPointById)
  @FieldResolver(() => ReviewPointType, {
    nullable: true,
    description: "The review point from which movement is told; null for the first of the year.",
  })
  since(@Root() analyses: Analyses, @Ctx() context: GraphContext) {
    return loadAll(
      reviewPointById,
      analyses.map(({ previousId }) => previousId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => BesidePastType, { description: "Beside the subject's earlier cohorts." })
  async past(@Root() analyses: Analyses, @Ctx() context: GraphContext): Promise<BesidePastType[]> {
    const words = await vocabularyOf(context);
    return analyses.map((one) => showPast(one, words));
  }

  @Batched(subjectById)
  @FieldResolver(() => BesideOthersType, { description: "Beside all other subjects of the provider." })
  async others(@Root() analyses: Analyses, @Ctx() context: GraphContext): Promise<BesideOthersType[]> {
    const ids = analyses.map(({ subjectId }) => subjectId);
    const [words, subjects] = await Promise.all([vocabularyOf(context), loadAll(subjectById, ids, context)]);
    return analyses.map((one, at) => showOthers(one, subjects[at]?.name ?? "", words));
  }
}

/** Of whom an analysis speaks. */
@Resolver(() => AnalysedTraineeType)
export class AnalysedTraineeResolver {
  @Batched()
  @FieldResolver(() => TraineeType, {
    nullable: true,
    description: "Who it is; null where the viewer may not read the trainee's record.",
  })
  trainee(@Root() rows: readonly AnalysedTrainee[], @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      rows.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @Batched(strandById)
  @FieldResolver(() => [StrandType], { description: "The strands judged below the expected level." })
  async below(@Root() rows: readonly AnalysedTrainee[], @Ctx() context: GraphContext) {
    const ids = [...new Set(rows.flatMap(({ belowStrandIds }) => belowStrandIds))];
    const strands = await loadAll(strandById, ids, context);
    const byId = new Map(ids.map((id, at) => [id, strands[at] ?? null]));
    return rows.map(({ belowStrandIds }) => belowStrandIds.flatMap((id) => byId.get(id) ?? []));
  }
}

/** Of which strand an analysis speaks. */
@Resolver(() => AnalysedStrandType)
export class AnalysedStrandResolver {
  @Batched(strandById)
  @FieldResolver(() => StrandType, { nullable: true, description: "The strand." })
  strand(@Root() rows: readonly AnalysedStrand[], @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      rows.map(({ strandId }) => strandId),
      context,
    );
  }
}
