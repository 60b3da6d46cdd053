import type { LevelRow } from "./level.table.js";
export declare class LevelType implements Omit<LevelRow, "frameworkId"> {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly rank: number;
}
