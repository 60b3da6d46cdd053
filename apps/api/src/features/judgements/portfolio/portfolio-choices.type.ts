import type { IsoDate, WindowState } from "@reviewpoint/domain/calendar";
import type { AssessmentCycle, PortfolioGradeName } from "@reviewpoint/domain/judgements";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WindowStateEnum } from "../review-point/review-point.type.js";

/** A cycle, and where today lies in relation to it. */
export interface ShownCycle extends AssessmentCycle {
  readonly window: WindowState;
}

@ObjectType("AssessmentCycle", {
  description: "A stretch of the year in which every portfolio is graded once.",
  simpleResolvers: true,
})
export class AssessmentCycleType implements ShownCycle {
  @Field(() => String, { description: "Short name: what gradePortfolio takes as `cycle`." })
  readonly code!: string;

  @Field(() => String, { description: "The cycle's name." })
  readonly name!: string;

  @Field(() => DateScalar, { description: "First day on which portfolios can be graded." })
  readonly opensOn!: IsoDate;

  @Field(() => DateScalar, { description: "Last day on which portfolios can be graded." })
  readonly closesOn!: IsoDate;

  @Field(() => WindowStateEnum, { description: "Where today lies in relation to the cycle." })
  readonly window!: WindowState;
}

@ObjectType("PortfolioGradeName", {
  description: "A grade that the provider gives portfolios.",
  simpleResolvers: true,
})
export class PortfolioGradeNameType implements PortfolioGradeName {
  @Field(() => String, { description: "Short name: what gradePortfolio takes as `grade`." })
  readonly code!: string;

  @Field(() => String, { description: "The grade's name." })
  readonly name!: string;
}
