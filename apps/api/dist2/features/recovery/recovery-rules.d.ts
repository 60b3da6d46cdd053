import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { PlanRules } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../graph/writing/action.js";
/** What an action asks the domain with: the provider's numbers of today, the school's days, and today. */
export declare function rulesFor(performance: Pick<Performance, "unit" | "viewer">, traineeId: string, day: IsoDate): Promise<PlanRules>;
