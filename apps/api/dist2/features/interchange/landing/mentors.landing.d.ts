import { type MentorRecord } from "@reviewpoint/domain/interchange";
import type { LandingContext, TableLanding } from "./landing.js";
/** Mentors of placements that are known; the mentors reach their trainees from then on. */
export declare function mentorsLanding(context: LandingContext): Promise<TableLanding<MentorRecord>>;
