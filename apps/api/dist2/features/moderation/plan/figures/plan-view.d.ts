import { type ChanceMissed, type CoverageCell, type PartName, type SamplePlan, type SamplePower, type SeverityQuestion } from "@reviewpoint/domain/moderation";
import { type FoundPiece } from "../../population/found-piece.js";
/** A piece of a plan as planners see it. */
export interface PlannedPiece {
    readonly key: string;
    readonly number: number;
    readonly traineeId: string;
    readonly assessorNumber: number;
    readonly subjectId: string;
    readonly strandId: string | null;
    readonly bandName: string | null;
    readonly value: string | null;
    readonly isSampled: boolean;
    readonly reasons: readonly string[];
}
/** A plan and the population that it was made from, in words and figures that name nobody. */
export declare class PlanView {
    #private;
    constructor(plan: SamplePlan, population: readonly FoundPiece[], nameOf: PartName, numberOf: (piece: FoundPiece) => number);
    get population(): number;
    get asked(): number;
    get sampled(): number;
    get relaxed(): string[];
    /** How an assessor is called in every sentence of the plan. */
    assessorNumber(assessorId: string): number;
    /** How an assessor is named here, e.g. `assessor 7`. */
    assessorName(assessorId: string): string;
    /** @throws RangeError for something that pieces are not grouped by. */
    coverage(by: readonly string[]): (CoverageCell & {
        readonly labels: readonly string[];
    })[];
    get missed(): {
        readonly sentence: string;
        readonly assessors: readonly ChanceMissed[];
    };
    power(question: SeverityQuestion): (SamplePower & {
        readonly sentence: string;
    })[];
    /** Every piece, or those of the sample alone. */
    pieces(isSampled: boolean): PlannedPiece[];
    /** Why a piece is not in the sample; null for one that is, and for one that there is not. */
    whyNot(key: string): string | null;
}
