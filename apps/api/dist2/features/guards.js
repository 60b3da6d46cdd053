import { mutationGuards } from "../graph/writing/mutation/mutation-guards.js";
import { actions } from "./actions.js";
import { accessGuards } from "./access/access.guards.js";
import { assignmentGuards } from "./assignments/assignments.guards.js";
import { auditGuards } from "./audit/audit.guards.js";
import { evidenceGuards } from "./evidence/evidence.guards.js";
import { boardGuards } from "./boards/boards.guards.js";
import { frameworkGuards } from "./framework/framework.guards.js";
import { frozenGuards } from "./frozen/frozen.guards.js";
import { judgementGuards } from "./judgements/judgements.guards.js";
import { knowledgeGuards } from "./knowledge/knowledge.guards.js";
import { moderationGuards } from "./moderation/moderation.guards.js";
import { standardisationGuards } from "./moderation/standardisation/standardisation.guards.js";
import { observationGuards } from "./observations/observations.guards.js";
import { partnershipGuards } from "./partnership/partnership.guards.js";
import { postGuards } from "./post/post.guards.js";
import { progressGuards } from "./progress/progress.guards.js";
import { recoveryGuards } from "./recovery/recovery.guards.js";
import { providerGuards } from "./provider/provider.guards.js";
import { targetGuards } from "./targets/targets.guards.js";
/** Every room's guards: what a room adds to the graph and does not guard is refused to everybody. */
export const roomGuards = [
    providerGuards,
    accessGuards,
    auditGuards,
    postGuards,
    partnershipGuards,
    frameworkGuards,
    judgementGuards,
    observationGuards,
    progressGuards,
    recoveryGuards,
    knowledgeGuards,
    targetGuards,
    assignmentGuards,
    moderationGuards,
    standardisationGuards,
    evidenceGuards,
    boardGuards,
    frozenGuards,
    mutationGuards(actions),
];
/** The guards of all rooms as one table: a type may have fields from several. */
export function allGuards(rooms = roomGuards) {
    const all = {};
    for (const room of rooms) {
        for (const [type, guards] of Object.entries(room))
            all[type] = { ...all[type], ...guards };
    }
    return all;
}
//# sourceMappingURL=guards.js.map