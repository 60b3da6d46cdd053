import type { PortfolioGradeName } from "@reviewpoint/domain/judgements";
import type { GraphContext } from "../../../graph/context.js";
import { type ShownCycle } from "./portfolio-choices.type.js";
/** Which cycles and grades there are to choose from. */
export declare class PortfolioChoicesResolver {
    assessmentCycles(context: GraphContext): Promise<ShownCycle[]>;
    portfolioGrades(context: GraphContext): Promise<readonly PortfolioGradeName[]>;
}
