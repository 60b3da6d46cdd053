import type { ExpectedLevelRow } from "./expected-level.table.js";
export declare class ExpectedLevelType implements Pick<ExpectedLevelRow, "reviewPointCode"> {
    readonly reviewPointCode: string;
}
