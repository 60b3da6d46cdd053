import type { IsoDate, WindowState } from "@reviewpoint/domain/calendar";
import type { AssessmentCycle, PortfolioGradeName } from "@reviewpoint/domain/judgements";
/** A cycle, and where today lies in relation to it. */
export interface ShownCycle extends AssessmentCycle {
    readonly window: WindowState;
}
export declare class AssessmentCycleType implements ShownCycle {
    readonly code: string;
    readonly name: string;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    readonly window: WindowState;
}
export declare class PortfolioGradeNameType implements PortfolioGradeName {
    readonly code: string;
    readonly name: string;
}
