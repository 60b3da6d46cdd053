import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may see what did not arrive. What letters said is shown to nobody. */
export const postGuards = {
    Query: { undeliveredLetters: may("administer-messages") },
    Letter: withRow("id", "act", "recordedAt", "tries", "failure", "deliveredAt", "gaveUpAt", "person"),
};
//# sourceMappingURL=post.guards.js.map