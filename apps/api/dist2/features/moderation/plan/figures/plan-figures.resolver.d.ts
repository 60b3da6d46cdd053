import type { SeverityQuestion } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../../graph/context.js";
import { ChanceMissedType, CoverageCellType, SamplePowerType } from "./plan-figures.type.js";
import type { PlannedPiece, PlanView } from "./plan-view.js";
export declare class PowerArguments implements SeverityQuestion {
    readonly difference: number;
    readonly standardDeviation: number;
    readonly significance: number;
    readonly power: number;
}
export declare class PlanFiguresResolver {
    coverage(view: PlanView, by: readonly string[]): CoverageCellType[];
    missed(view: PlanView): ChanceMissedType;
    power(view: PlanView, question: PowerArguments): SamplePowerType[];
    pieces(view: PlanView, sampled: boolean): PlannedPiece[];
    whyNot(view: PlanView, key: string): string | null;
}
export declare class PlannedPieceResolver {
    trainee(pieces: readonly PlannedPiece[], context: GraphContext): Promise<(import("../../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    subject(pieces: readonly PlannedPiece[], context: GraphContext): Promise<(import("../../../partnership/subject/subject.table.js").SubjectRow | null)[]>;
    strand(pieces: readonly PlannedPiece[], context: GraphContext): Promise<(import("../../../framework/strand/strand.table.js").StrandRow | null)[]>;
}
