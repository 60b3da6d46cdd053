import type { SchoolSummary, SummarisedStrand, SummarisedTrainee } from "@reviewpoint/domain/judgements";
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { readFrozenSummaries, readSummary } from "./school-summary.query.js";
import type { SchoolSummaryRow } from "./school-summary.table.js";
import {
  FrozenSchoolSummaryType,
  SchoolSummaryType,
  SummarisedStrandType,
  SummarisedTraineeType,
} from "./school-summary.type.js";

/** The summaries of schools. */
@Resolver(() => SchoolType)
export class SchoolSummariesResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => SchoolSummaryType, {
    nullable: true,
    description:
      "What is recorded now of the trainees placed at the school in the window of a review point: those about whom the viewer may read it.",
  })
  summary(
    @Root() schools: readonly SchoolRow[],
    @Arg("reviewPointId", () => ID, { description: "The review point." }) reviewPointId: string,
    @Arg("subjectId", () => ID, { nullable: true, description: "One subject; all without it." })
    subjectId: string | null,
    @Ctx() context: GraphContext,
  ): Promise<(SchoolSummary | null)[]> {
    const named = [reviewPointId, ...(subjectId == null ? [] : [subjectId])];
    const within = traineesWithin(viewerOf(context), [{ act: "read-school-summary" }]);
    return Promise.all(
      schools.map(async ({ id: schoolId }) =>
        named.every(isUuid)
          ? readSummary(context.read, { schoolId, reviewPointId, subjectId: subjectId ?? null }, within)
          : null,
      ),
    );
  }

  @Batched()
  @FieldResolver(() => [FrozenSchoolSummaryType], {
    description:
      "The summaries of the school that were frozen, the oldest first: those that the viewer may read.",
  })
  async frozenSummaries(
    @Root() schools: readonly SchoolRow[],
    @Arg("asOf", () => DateTimeScalar, {
      nullable: true,
      description: "Those that there were at this instant; all without it.",
    })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<SchoolSummaryRow[][]> {
    const ids = schools.map(({ id }) => id);
    const all = await readFrozenSummaries("school_id", ids, context);
    const known = asOf == null ? all : all.filter((one) => Date.parse(one.recordedAt) <= Date.parse(asOf));
    return gathered(ids, known, ({ schoolId }) => schoolId);
  }
}

/** Of whom a summary speaks. */
@Resolver(() => SummarisedTraineeType)
export class SummarisedTraineeResolver {
  @Batched()
  @FieldResolver(() => TraineeType, {
    nullable: true,
    description: "Who it is; null where the viewer may not read the trainee's record.",
  })
  trainee(@Root() rows: readonly SummarisedTrainee[], @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      rows.map(({ traineeId }) => traineeId),
      context,
    );
  }
}

/** Of which strand a summary speaks. */
@Resolver(() => SummarisedStrandType)
export class SummarisedStrandResolver {
  @Batched(strandById)
  @FieldResolver(() => StrandType, { nullable: true, description: "The strand." })
  strand(@Root() rows: readonly SummarisedStrand[], @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      rows.map(({ strandId }) => strandId),
      context,
    );
  }
}
