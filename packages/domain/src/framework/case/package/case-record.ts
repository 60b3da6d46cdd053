import type { IsoInstant } from "../../../calendar/index.js";

/** What every record of a package carries. */
export interface CaseRecord {
  /** Lower-case UUID. */
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: IsoInstant;
}

/** A pointer to another record, which may be in another package. */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** The collections in which records are addressed. */
export type CaseCollection =
  | "CFDocuments"
  | "CFItems"
  | "CFItemTypes"
  | "CFAssociations"
  | "CFRubrics"
  | "CFRubricCriteria"
  | "CFRubricCriterionLevels";
