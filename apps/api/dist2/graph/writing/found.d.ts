import type { ReadUnit } from "../../database/index.js";
/** Whether a row of a provider's table has this id. The table's name is ours, never the client's. */
export declare function found(unit: ReadUnit, providerId: string, table: string, id: string): Promise<boolean>;
