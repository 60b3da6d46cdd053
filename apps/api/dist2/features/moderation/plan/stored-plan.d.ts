import type { SamplePlan } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import { type FrozenPiece } from "../piece/frozen-pieces.query.js";
import type { PlanRow } from "./plan.table.js";
/** A plan as the rules gave it, put together again from what was kept of it, with its population. */
export declare function storedPlan(unit: ReadUnit, providerId: string, { id, exerciseId, policy, population, asked, relaxed, planHash }: PlanRow): Promise<{
    readonly stored: SamplePlan;
    readonly pieces: readonly FrozenPiece[];
}>;
