import { type PlacementsRecord } from "@reviewpoint/domain/interchange";
import type { LandingContext, TableLanding } from "./landing.js";
/**
 * Placements by trainee and position. An empty cell and `ADDED MANUALLY` leave what is recorded; another school takes
 * its place and is without a mentor until one is named. A trainee's hub is the hub of the home school.
 */
export declare function placementsLanding(context: LandingContext): Promise<TableLanding<PlacementsRecord>>;
