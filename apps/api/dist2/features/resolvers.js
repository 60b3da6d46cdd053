import { mutationsOf } from "../graph/writing/mutation/mutations-of.js";
import { accessResolvers } from "./access/index.js";
import { actions } from "./actions.js";
import { assignmentResolvers } from "./assignments/index.js";
import { auditResolvers } from "./audit/index.js";
import { evidenceResolvers } from "./evidence/index.js";
import { boardResolvers } from "./boards/index.js";
import { frameworkResolvers } from "./framework/index.js";
import { frozenResolvers } from "./frozen/index.js";
import { judgementResolvers } from "./judgements/index.js";
import { knowledgeResolvers } from "./knowledge/index.js";
import { moderationResolvers } from "./moderation/index.js";
import { observationResolvers } from "./observations/index.js";
import { partnershipResolvers } from "./partnership/index.js";
import { postResolvers } from "./post/index.js";
import { progressResolvers } from "./progress/index.js";
import { providerResolvers } from "./provider/index.js";
import { recoveryResolvers } from "./recovery/index.js";
import { targetResolvers } from "./targets/index.js";
import { vocabularyOf } from "./provider/vocabulary/vocabulary.loader.js";
/** Every room's resolvers: a room that is not listed here is not in the graph. */
export const resolvers = [
    ...providerResolvers,
    ...accessResolvers,
    ...auditResolvers,
    ...postResolvers,
    ...partnershipResolvers,
    ...frameworkResolvers,
    ...judgementResolvers,
    ...observationResolvers,
    ...progressResolvers,
    ...recoveryResolvers,
    ...knowledgeResolvers,
    ...targetResolvers,
    ...assignmentResolvers,
    ...moderationResolvers,
    ...evidenceResolvers,
    ...boardResolvers,
    ...frozenResolvers,
    mutationsOf(actions, vocabularyOf),
];
//# sourceMappingURL=resolvers.js.map