import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { ChanceMissed, Relaxed, SamplingPolicy } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A sample that was drawn. Every one is kept, so that drawing again shows. */
export interface PlanRow {
    readonly id: string;
    readonly exerciseId: string;
    readonly sequence: number;
    readonly policy: SamplingPolicy;
    readonly population: number;
    readonly asked: number;
    readonly populationHash: string;
    readonly planHash: string;
    readonly relaxed: readonly Relaxed[];
    readonly missed: readonly ChanceMissed[];
    readonly draftedBy: string;
    readonly draftedAt: IsoInstant;
}
export declare const moderationPlanTable: EntitySchema<Stored<PlanRow>>;
