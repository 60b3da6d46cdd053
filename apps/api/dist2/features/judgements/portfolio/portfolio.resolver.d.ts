import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { type ShownCheck, type ShownGrade } from "./portfolio.type.js";
/** The portfolios of trainees. */
export declare class TraineePortfolioResolver {
    portfolioChecks(trainees: readonly ShownTrainee[], asOf: string | null, context: GraphContext): Promise<ShownCheck[][]>;
    portfolioGrades(trainees: readonly ShownTrainee[], asOf: string | null, context: GraphContext): Promise<ShownGrade[][]>;
}
/** Who looked. */
export declare class PortfolioCheckResolver {
    by(checks: readonly ShownCheck[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
/** Who graded. */
export declare class PortfolioGradeResolver {
    by(grades: readonly ShownGrade[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
