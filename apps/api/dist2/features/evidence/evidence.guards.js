import { anyMember, withRow } from "../../graph/guarding/guard.js";
/** Who may see files. Lists of a thing's files hold those alone that the viewer may have: the query asks (link/readable-link.ts). */
export const evidenceGuards = {
    // they are the viewer's own, and nobody else's
    Query: { unlinkedFiles: anyMember },
    Judgement: withRow("files"),
    ObservationCopy: withRow("files"),
    Target: withRow("files"),
    Meeting: withRow("files"),
    Concern: withRow("files"),
    EvidenceFile: withRow(...["id", "name", "mediaType", "bytes", "sha256", "addedOn", "addedAt", "removedAt"], ...["address", "addedBy"]),
};
//# sourceMappingURL=evidence.guards.js.map