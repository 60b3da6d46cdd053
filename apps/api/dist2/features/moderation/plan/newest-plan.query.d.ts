import type { ReadUnit } from "../../../database/index.js";
import { type PlanRow } from "./plan.table.js";
/** The sample that was drawn last for an exercise; null before one was. */
export declare function newestPlan(unit: ReadUnit, providerId: string, exerciseId: string): Promise<PlanRow | null>;
