import type { StageRow } from "./stage.table.js";
export declare class StageType implements Omit<StageRow, "frameworkId"> {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly position: number;
}
