import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanVerification } from "@reviewpoint/domain/moderation";
import { PolicyViolationType } from "../../../graph/refusals/writes/moderation/violation.type.js";
import type { ShownPlan } from "./plan.loader.js";
export declare class ModerationPlanType implements Pick<ShownPlan, "id" | "sequence" | "population" | "asked" | "sampled" | "planHash" | "populationHash" | "draftedAt" | "isAccepted"> {
    readonly id: string;
    readonly sequence: number;
    readonly population: number;
    readonly asked: number;
    readonly sampled: number;
    readonly planHash: string;
    readonly populationHash: string;
    readonly draftedAt: IsoInstant;
    readonly isAccepted: boolean;
}
export declare class PlanVerificationType implements PlanVerification {
    readonly holds: boolean;
    readonly seedMatches: boolean | null;
    readonly hashMatches: boolean;
    readonly planMatches: boolean;
    readonly missing: readonly string[];
    readonly unexpected: readonly string[];
}
export declare class RehearsalType {
    readonly violations: readonly PolicyViolationType[];
}
