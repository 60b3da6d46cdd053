import type { ProviderSetup } from "@reviewpoint/domain/interchange";
import type { LandingContext } from "../../landing/landing.js";
import type { ListChanges } from "../keep-list.js";
/**
 * Records the provider's settings. A setting made for the first time holds from the first day of the earliest cohort;
 * one that changes holds from today on, and what held before stays on record.
 */
export declare function keepSettings({ unit, providerId, today }: LandingContext, { settings, cohorts }: ProviderSetup, write: boolean): Promise<ListChanges>;
