import type { SeverityQuestion } from "@reviewpoint/domain/moderation";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../../graph/context.js";
import { Costs } from "../../../../graph/limits/cost/costs.js";
import { Batched } from "../../../../graph/prefetch/batched.js";
import { loadAll } from "../../../../graph/reading/load.js";
import { strandById } from "../../../framework/strand/strand.loader.js";
import { StrandType } from "../../../framework/strand/strand.type.js";
import { subjectById } from "../../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../../partnership/subject/subject.type.js";
import { traineeById } from "../../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../../partnership/trainee/trainee.type.js";
import {
  ChanceMissedType,
  CoverageCellType,
  PlanFiguresType,
  PlannedPieceType,
  SamplePowerType,
} from "./plan-figures.type.js";
import type { PlannedPiece, PlanView } from "./plan-view.js";

@ArgsType()
export class PowerArguments implements SeverityQuestion {
  @Field(() => Float, { description: "The mean difference that ought to be noticed, in marks; above 0." })
  readonly difference!: number;

  @Field(() => Float, {
    description: "How much two markers of one piece differ as a rule (standard deviation), in marks.",
  })
  readonly standardDeviation!: number;

  @Field(() => Float, {
    defaultValue: 0.05,
    description: "How often a fair assessor may be found severe or lenient by mistake, 0 to 1.",
  })
  readonly significance!: number;

  @Field(() => Float, { defaultValue: 0.8, description: "How often it is to be noticed, 0 to 1." })
  readonly power!: number;
}

@Resolver(() => PlanFiguresType)
export class PlanFiguresResolver {
  @Costs({ assumedSize: 60 })
  @FieldResolver(() => [CoverageCellType], {
    description: "How the sample covers what pieces are grouped by: one thing, or combinations of several.",
  })
  coverage(
    @Root() view: PlanView,
    @Arg("by", () => [String], { description: "trainee, assessor, school, hub, subject, cohort or band." })
    by: readonly string[],
  ): CoverageCellType[] {
    return view.coverage(by);
  }

  @Costs({ weight: 100 })
  @FieldResolver(() => ChanceMissedType, { description: "Which assessors it may miss." })
  missed(@Root() view: PlanView): ChanceMissedType {
    const { sentence, assessors } = view.missed;
    return {
      sentence,
      assessors: assessors.map((one) => ({ ...one, assessor: view.assessorName(one.assessorId) })),
    };
  }

  @Costs({ assumedSize: 20 })
  @FieldResolver(() => [SamplePowerType], {
    description: "What the sample can find out about severity: all assessors together first, then each.",
  })
  power(@Root() view: PlanView, @Args(() => PowerArguments) question: PowerArguments): SamplePowerType[] {
    return view.power(question).map((one) => ({
      ...one,
      assessor: one.assessorId === null ? null : view.assessorName(one.assessorId),
    }));
  }

  @Costs({ assumedSize: 40 })
  @FieldResolver(() => [PlannedPieceType], { description: "The pieces, in the order of their keys." })
  pieces(
    @Root() view: PlanView,
    @Arg("sampled", () => Boolean, { defaultValue: true, description: "Those of the sample alone." })
    sampled: boolean,
  ): PlannedPiece[] {
    return view.pieces(sampled);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why a piece is not in the sample, as sentences for a board; null for one that is.",
  })
  whyNot(
    @Root() view: PlanView,
    @Arg("key", () => String, { description: "The piece's key." }) key: string,
  ): string | null {
    return view.whyNot(key);
  }
}

@Resolver(() => PlannedPieceType)
export class PlannedPieceResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Whose work it is." })
  trainee(@Root() pieces: readonly PlannedPiece[], @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      pieces.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @Batched(subjectById)
  @FieldResolver(() => SubjectType, { nullable: true, description: "Its subject." })
  subject(@Root() pieces: readonly PlannedPiece[], @Ctx() context: GraphContext) {
    return loadAll(
      subjectById,
      pieces.map(({ subjectId }) => subjectId),
      context,
    );
  }

  @Batched(strandById)
  @FieldResolver(() => StrandType, {
    nullable: true,
    description: "The strand; null where pieces have none.",
  })
  strand(@Root() pieces: readonly PlannedPiece[], @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      pieces.map(({ strandId }) => strandId),
      context,
    );
  }
}
