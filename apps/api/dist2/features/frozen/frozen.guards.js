import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may see what was frozen: it is meant for whoever froze it, and for an audience. */
export const frozenGuards = {
    Query: { frozen: may("read-frozen-views"), frozenThings: may("read-frozen-views") },
    Frozen: {
        ...withRow("id", "kind", "title", "address", "audience", "boardId", "content", "sha256", "recordedAt"),
        ...withRow("frozenBy", "holds", "answer", "erased", "newerDataExists", "checked"),
    },
};
//# sourceMappingURL=frozen.guards.js.map