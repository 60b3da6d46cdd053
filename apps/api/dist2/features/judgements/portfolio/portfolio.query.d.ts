import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { type PortfolioGradeRow } from "./portfolio.table.js";
import type { ShownCheck, ShownGrade } from "./portfolio.type.js";
/** Which rows: of these trainees, or with these ids; known at an instant, or now. */
export interface PortfolioChoice {
    readonly by: "trainee_id" | "id";
    readonly ids: readonly string[];
    readonly asOf?: string | null;
}
/** Looks at portfolios of trainees within the viewer's reach, the newest first; those that were taken back among them. */
export declare function readChecks(choice: PortfolioChoice, context: GraphContext): Promise<ShownCheck[]>;
/** Grades of portfolios of trainees within the viewer's reach, by cycle as they were given; the last of a cycle counts. */
export declare function readGrades(choice: PortfolioChoice, context: GraphContext): Promise<ShownGrade[]>;
/** The last grade of a cycle, as an action finds it. */
export interface LastGrade extends Pick<PortfolioGradeRow, "id" | "sequence" | "gradedOn" | "recordedBy"> {
    /** Whether it was taken back: then none counts. */
    readonly isWithdrawn: boolean;
}
/** The last grade of a cycle, within a transaction that is about to give or to take back one; null before the first. */
export declare function gradeInCycle(unit: ReadUnit, providerId: string, traineeId: string, cycleCode: string): Promise<LastGrade | null>;
