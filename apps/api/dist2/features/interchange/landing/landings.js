import { judgementsLanding } from "./judgements.landing.js";
import { mentorsLanding } from "./mentors.landing.js";
import { placementsLanding } from "./placements.landing.js";
import { registerExportLanding } from "./register/register-export.landing.js";
import { schoolsLanding } from "./schools.landing.js";
import { termDatesLanding } from "./term-dates.landing.js";
/** How each of them lands. */
export const landings = {
    schools: schoolsLanding,
    "term-dates": termDatesLanding,
    "register-export": registerExportLanding,
    placements: placementsLanding,
    mentors: mentorsLanding,
    judgements: judgementsLanding,
};
//# sourceMappingURL=landings.js.map