import { type GuardTable, may, withRow } from "../../graph/guarding/guard.js";

/** Who may see files. Lists of a thing's files hold those alone that the viewer may have: the query asks (link/readable-link.ts). */
export const evidenceGuards = {
  Query: { unlinkedFiles: may("add-evidence") },
  Judgement: withRow("files"),
  ObservationCopy: withRow("files"),
  Target: withRow("files"),
  Meeting: withRow("files"),
  Concern: withRow("files"),
  EvidenceFile: withRow(
    ...(["id", "name", "mediaType", "bytes", "sha256", "addedOn", "addedAt", "removedAt"] as const),
    ...(["address", "addedBy"] as const),
  ),
} as const satisfies GuardTable;
