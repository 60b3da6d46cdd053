import type { IsoDate } from "../../../calendar/index.js";
import type { CaseAssociation } from "./case-association.js";
import type { CaseItem, CaseItemType } from "./case-item.js";
import type { CaseRecord } from "./case-record.js";
import type { CaseRubric } from "./case-rubric.js";

/** A framework as a whole. Field names, here and below, are those of the specification. */
export interface CaseDocument extends CaseRecord {
  readonly title: string;
  readonly creator: string;
  readonly version?: string;
  readonly adoptionStatus?: string;
  /** First day on which the framework is in use. */
  readonly statusStartDate?: IsoDate;
  /** Present from version 1.1 on. */
  readonly caseVersion?: "1.1";
}

/** A framework as one JSON value: the answer of a `CFPackages` endpoint. */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions?: { readonly CFItemTypes?: readonly CaseItemType[] };
  readonly CFRubrics?: readonly CaseRubric[];
}
