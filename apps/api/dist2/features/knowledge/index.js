import { closeGap } from "./gap/closing/close-gap.action.js";
import { KnowledgeGapResolver } from "./gap/knowledge-gap.resolver.js";
import { raiseGap } from "./gap/raise-gap.action.js";
import { reopenGap } from "./gap/closing/reopen-gap.action.js";
import { TraineeGapsResolver } from "./gap/trainee-gaps.resolver.js";
/** What the room adds to the graph. */
export const knowledgeResolvers = [KnowledgeGapResolver, TraineeGapsResolver];
/** What can be done in the room. */
export const knowledgeActions = [raiseGap, closeGap, reopenGap];
//# sourceMappingURL=index.js.map