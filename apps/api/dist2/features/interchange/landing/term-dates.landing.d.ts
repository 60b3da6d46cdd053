import { type TermDateRecord } from "@reviewpoint/domain/interchange";
import type { LandingContext, TableLanding } from "./landing.js";
/** Terms by school, year and name; closures by school, year and first day. */
export declare function termDatesLanding({ unit, providerId, }: LandingContext): Promise<TableLanding<TermDateRecord>>;
