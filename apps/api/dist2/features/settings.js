import * as access from "./access/access.settings.js";
import * as assignments from "./assignments/assignments.settings.js";
import * as boards from "./boards/boards.settings.js";
import * as evidence from "./evidence/evidence.settings.js";
import * as frozen from "./frozen/frozen.settings.js";
import * as judgements from "./judgements/judgements.settings.js";
import * as moderation from "./moderation/moderation.settings.js";
import * as observations from "./observations/observations.settings.js";
import * as post from "./post/post.settings.js";
import * as progress from "./progress/progress.settings.js";
import * as provider from "./provider/provider.settings.js";
import * as recovery from "./recovery/recovery.settings.js";
import * as targets from "./targets/targets.settings.js";
const { observationForms, observationFormOf: _, ...ofObservations } = observations;
/** Everything that a provider may set, room by room. */
export const providerSettings = [
    ...Object.values(provider),
    ...Object.values(access),
    ...Object.values(judgements),
    ...Object.values(progress),
    ...[...Object.values(ofObservations), ...observationForms],
    ...Object.values(targets),
    ...Object.values(recovery),
    ...Object.values(evidence),
    ...Object.values(assignments),
    ...Object.values(moderation),
    ...Object.values(boards),
    ...Object.values(frozen),
    ...Object.values(post),
];
//# sourceMappingURL=settings.js.map