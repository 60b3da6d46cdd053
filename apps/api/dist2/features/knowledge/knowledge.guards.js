import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may see gaps; a trainee's own list is guarded with the trainee. */
export const knowledgeGuards = {
    KnowledgeGap: {
        ...withRow("id", "topic", "foundIn", "raisedOn", "closedOn", "evidence", "version"),
        trainee: may("read-trainee"),
        strand: may("read-framework"),
    },
};
//# sourceMappingURL=knowledge.guards.js.map