import type { StandingState } from "@reviewpoint/domain/judgements";
import type { FigureStatus } from "@reviewpoint/domain/progress";
import type { LevelRow } from "../../framework/level/level.table.js";
export declare class MovementFlowType {
    readonly fromLevel: LevelRow | null;
    readonly fromState: StandingState;
    readonly toLevel: LevelRow | null;
    readonly toState: StandingState;
    readonly count: number | null;
    readonly status: FigureStatus;
}
