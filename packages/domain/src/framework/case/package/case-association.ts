import type { CaseLink, CaseRecord } from "./case-record.js";

/** How one record bears on another. */
export interface CaseAssociation extends CaseRecord {
  /** One of {@link associationTypes}, or an extension written `ext:…`. */
  readonly associationType: string;
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
}

/** The associations of CASE 1.0 and, last, the one that 1.1 added. Hierarchy is told by `isChildOf` alone. */
export const associationTypes = [
  "isChildOf",
  "isPeerOf",
  "isPartOf",
  "exactMatchOf",
  "precedes",
  "isRelatedTo",
  "replacedBy",
  "exemplar",
  "hasSkillLevel",
  "isTranslationOf",
] as const;
