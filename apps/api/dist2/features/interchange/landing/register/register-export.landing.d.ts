import { type RegisterTrainee } from "@reviewpoint/domain/interchange";
import type { LandingContext, TableLanding } from "../landing.js";
/** Trainees as the register has them: added or brought up to date; those it no longer names are reported, never removed. */
export declare function registerExportLanding(context: LandingContext): Promise<TableLanding<RegisterTrainee>>;
