import { changeStandardisation } from "./exercise/change-standardisation.action.js";
import { openStandardisation } from "./opening/open-standardisation.action.js";
import { releaseStandardisation } from "./exercise/release-standardisation.action.js";
import { AssignmentStandardisationsResolver, StandardisationResolver, } from "./exercise/standardisation.resolver.js";
import { StandardisationCandidatesResolver } from "./participant/candidates.resolver.js";
import { StandardisationParticipantResolver, StandardisationParticipantsResolver, } from "./participant/participants.resolver.js";
import { StandardScriptsResolver } from "./script/scripts.resolver.js";
import { recordTrialMarks } from "./trial-mark/record-trial-marks.action.js";
/** What standardisation adds to the graph. */
export const standardisationResolvers = [
    StandardisationResolver,
    AssignmentStandardisationsResolver,
    StandardScriptsResolver,
    StandardisationParticipantsResolver,
    StandardisationParticipantResolver,
    StandardisationCandidatesResolver,
];
/** What can be done in it. */
export const standardisationActions = [
    openStandardisation,
    changeStandardisation,
    recordTrialMarks,
    releaseStandardisation,
];
//# sourceMappingURL=index.js.map