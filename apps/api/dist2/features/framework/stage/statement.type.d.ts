import type { StatementRow } from "./statement.table.js";
export declare class StatementType implements Omit<StatementRow, "strandId" | "stageId"> {
    readonly id: string;
    readonly code: string;
    readonly body: string;
    readonly position: number;
}
