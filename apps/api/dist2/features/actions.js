import { accessActions } from "./access/index.js";
import { assignmentActions } from "./assignments/index.js";
import { evidenceActions } from "./evidence/index.js";
import { boardActions } from "./boards/index.js";
import { frozenActions } from "./frozen/index.js";
import { judgementActions } from "./judgements/index.js";
import { knowledgeActions } from "./knowledge/index.js";
import { moderationActions } from "./moderation/index.js";
import { observationActions } from "./observations/index.js";
import { postActions } from "./post/index.js";
import { progressActions } from "./progress/index.js";
import { recoveryActions } from "./recovery/index.js";
import { targetActions } from "./targets/index.js";
/** Every room's actions: what is not listed here is no mutation. */
export const actions = [
    ...accessActions,
    ...boardActions,
    ...frozenActions,
    ...observationActions,
    ...judgementActions,
    ...progressActions,
    ...postActions,
    ...recoveryActions,
    ...knowledgeActions,
    ...targetActions,
    ...assignmentActions,
    ...moderationActions,
    ...evidenceActions,
];
//# sourceMappingURL=actions.js.map