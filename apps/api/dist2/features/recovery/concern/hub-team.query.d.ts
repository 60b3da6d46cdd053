import type { ReadUnit } from "../../../database/index.js";
/** Whoever directed the hub of a concern's trainee, or stood in for its director, on the day on which it came in. */
export declare function hubTeamOf(unit: ReadUnit, concernId: string): Promise<string[]>;
