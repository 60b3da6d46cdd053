import { type SchoolRecord } from "@reviewpoint/domain/interchange";
import type { LandingContext, TableLanding } from "./landing.js";
/** Schools by URN: new ones are added, others renamed or moved to another hub. Without a hub they stay in theirs. */
export declare function schoolsLanding({ unit, providerId, newId, }: LandingContext): Promise<TableLanding<SchoolRecord>>;
