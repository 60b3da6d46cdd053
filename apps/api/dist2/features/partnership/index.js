import { CohortResolver } from "./cohort/cohort.resolver.js";
import { HubResolver } from "./hub/hub.resolver.js";
import { PersonResolver } from "./person/person.resolver.js";
import { PlacementResolver } from "./placement/placement.resolver.js";
import { PersonPlacementsResolver, SchoolPlacementsResolver } from "./placement/placements-of.resolver.js";
import { TraineePlacementsResolver } from "./placement/trainee-placements.resolver.js";
import { HubSchoolsResolver } from "./school/hub-schools.resolver.js";
import { SchoolTermsResolver } from "./school/school-terms.resolver.js";
import { SchoolResolver } from "./school/school.resolver.js";
import { SubjectResolver } from "./subject/subject.resolver.js";
import { TraineeResolver } from "./trainee/trainee.resolver.js";
/** What the room adds to the graph. */
export const partnershipResolvers = [
    CohortResolver,
    HubResolver,
    PersonResolver,
    PlacementResolver,
    TraineePlacementsResolver,
    SchoolPlacementsResolver,
    PersonPlacementsResolver,
    HubSchoolsResolver,
    SchoolTermsResolver,
    SchoolResolver,
    SubjectResolver,
    TraineeResolver,
];
//# sourceMappingURL=index.js.map