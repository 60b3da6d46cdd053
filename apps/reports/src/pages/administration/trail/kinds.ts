import type { AuditKind } from "../../../generated/documents.js";

/** Kinds of entries in words. */
export const kindNames: Readonly<Record<AuditKind, string>> = {
  WRITE: "Change",
  ROLE_CHANGE: "Change of a role",
  READ: "Reading of what is sensitive",
  EXPORT: "Export",
  IMPORT: "Import",
  ERASURE: "Erasure",
};

/** The kind that a link chose; null for all. */
export function kindOf(chosen: string | undefined): AuditKind | null {
  return chosen !== undefined && Object.hasOwn(kindNames, chosen) ? (chosen as AuditKind) : null;
}
