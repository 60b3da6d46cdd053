import type { Format } from "@reviewpoint/domain/interchange";
import { judgementsLanding } from "./judgements.landing.js";
import type { LandingContext, TableLanding } from "./landing.js";
import { mentorsLanding } from "./mentors.landing.js";
import { placementsLanding } from "./placements.landing.js";
import { registerExportLanding } from "./register/register-export.landing.js";
import { schoolsLanding } from "./schools.landing.js";
import { termDatesLanding } from "./term-dates.landing.js";

/** The formats whose rows are read one at a time. */
export type TableFormat = Exclude<Format, "provider-setup" | "framework" | "framework-case">;

/** How each of them lands. */
export const landings: {
  readonly [F in TableFormat]: (context: LandingContext) => Promise<TableLanding<unknown>>;
} = {
  schools: schoolsLanding,
  "term-dates": termDatesLanding,
  "register-export": registerExportLanding,
  placements: placementsLanding,
  mentors: mentorsLanding,
  judgements: judgementsLanding,
};
