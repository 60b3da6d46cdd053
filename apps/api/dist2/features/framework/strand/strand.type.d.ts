import type { StrandRow } from "./strand.table.js";
export declare class StrandType implements Omit<StrandRow, "frameworkId"> {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly position: number;
}
