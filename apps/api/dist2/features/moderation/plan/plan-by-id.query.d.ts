import type { ReadUnit } from "../../../database/index.js";
import { type PlanRow } from "./plan.table.js";
/** One sample that was drawn; null where there is none with this id. */
export declare function planById(unit: ReadUnit, providerId: string, id: string): Promise<PlanRow | null>;
