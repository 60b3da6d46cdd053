import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { readChecks, readGrades } from "./portfolio.query.js";
import {
  PortfolioCheckType,
  PortfolioGradeType,
  type ShownCheck,
  type ShownGrade,
} from "./portfolio.type.js";

const asOfDescription = "As the record stood at this instant; now without it.";

/** The portfolios of trainees. */
@Resolver(() => TraineeType)
export class TraineePortfolioResolver {
  @Batched()
  @FieldResolver(() => [PortfolioCheckType], {
    description:
      "Every look at the trainee's portfolio, the newest first. Empty where the viewer may not see it.",
  })
  async portfolioChecks(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription }) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ShownCheck[][]> {
    const ids = shownOf(trainees, partnershipGuards.Trainee, "portfolioChecks").map(({ id }) => id);
    const checks = ids.length === 0 ? [] : await readChecks({ by: "trainee_id", ids, asOf }, context);
    return gathered(
      trainees.map(({ id }) => id),
      checks,
      ({ traineeId }) => traineeId,
    );
  }

  @Batched()
  @FieldResolver(() => [PortfolioGradeType], {
    description:
      "The grades of the trainee's portfolio, those that were put right included, as they were given. Empty where the viewer may not see it.",
  })
  async portfolioGrades(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription }) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ShownGrade[][]> {
    const ids = shownOf(trainees, partnershipGuards.Trainee, "portfolioGrades").map(({ id }) => id);
    const grades = ids.length === 0 ? [] : await readGrades({ by: "trainee_id", ids, asOf }, context);
    return gathered(
      trainees.map(({ id }) => id),
      grades,
      ({ traineeId }) => traineeId,
    );
  }
}

/** Who looked. */
@Resolver(() => PortfolioCheckType)
export class PortfolioCheckResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who looked." })
  by(@Root() checks: readonly ShownCheck[], @Ctx() context: GraphContext) {
    return peopleOf(
      checks.map((check) => ({ id: check.recordedBy, row: check })),
      { guards: judgementGuards.PortfolioCheck, part: "by" },
      context,
    );
  }
}

/** Who graded. */
@Resolver(() => PortfolioGradeType)
export class PortfolioGradeResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who graded." })
  by(@Root() grades: readonly ShownGrade[], @Ctx() context: GraphContext) {
    return peopleOf(
      grades.map((grade) => ({ id: grade.recordedBy, row: grade })),
      { guards: judgementGuards.PortfolioGrade, part: "by" },
      context,
    );
  }
}
