import type { GraphContext } from "../../../graph/context.js";
import type { StandingRow } from "./standing.table.js";
type Standings = readonly StandingRow[];
export declare class StandingResolver {
    trainee(standings: Standings, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    reviewPoint(standings: Standings, context: GraphContext): Promise<(import("../review-point/review-point.table.js").ReviewPointRow | null)[]>;
    strand(standings: Standings, context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
    level(standings: Standings, context: GraphContext): Promise<(import("../../framework/level/level.table.js").LevelRow | null)[]>;
    expectedLevel(standings: Standings, context: GraphContext): Promise<(import("../../framework/level/level.table.js").LevelRow | null)[]>;
    atOrAboveExpected({ levelRank, expectedRank }: StandingRow): boolean | null;
    judgement(standings: Standings, context: GraphContext): Promise<(import("../judgement/show-judgement.js").ReadJudgementRow | null)[]>;
}
export {};
