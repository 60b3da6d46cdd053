import { windowState } from "@reviewpoint/domain/calendar";
import type { PortfolioGradeName } from "@reviewpoint/domain/judgements";
import { Ctx, FieldResolver, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { ProviderType } from "../../provider/provider/provider.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { AssessmentCycleType, PortfolioGradeNameType, type ShownCycle } from "./portfolio-choices.type.js";
import { assessmentCycles, portfolioGrades } from "../judgements.settings.js";

/** Which cycles and grades there are to choose from. */
@Resolver(() => ProviderType)
export class PortfolioChoicesResolver {
  @FieldResolver(() => [AssessmentCycleType], {
    description:
      "The assessment cycles in force today, in each of which every portfolio is graded once. Empty where the provider has set none.",
  })
  async assessmentCycles(@Ctx() context: GraphContext): Promise<ShownCycle[]> {
    const { today } = viewerOf(context);
    const cycles = (await settingsOf(today, context)).of(assessmentCycles);
    return cycles.map((cycle) => ({ ...cycle, window: windowState(cycle, today) }));
  }

  @FieldResolver(() => [PortfolioGradeNameType], {
    description:
      "The grades that a portfolio can be given today, in the provider's own order. Empty where the provider has set none.",
  })
  async portfolioGrades(@Ctx() context: GraphContext): Promise<readonly PortfolioGradeName[]> {
    return (await settingsOf(viewerOf(context).today, context)).of(portfolioGrades);
  }
}
