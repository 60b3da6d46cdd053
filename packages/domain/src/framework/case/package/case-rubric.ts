import type { CaseLink, CaseRecord } from "./case-record.js";

/** Descriptors of levels, a criterion a strand. */
export interface CaseRubric extends CaseRecord {
  readonly title?: string;
  readonly CFRubricCriteria?: readonly CaseRubricCriterion[];
}

/** What is judged by a row of descriptors. */
export interface CaseRubricCriterion extends CaseRecord {
  readonly category?: string;
  readonly CFItemURI?: CaseLink;
  readonly position?: number;
  readonly rubricId?: string;
  readonly CFRubricCriterionLevels?: readonly CaseRubricCriterionLevel[];
}

/** What one level of a criterion looks like. */
export interface CaseRubricCriterionLevel extends CaseRecord {
  /** Name of the level. */
  readonly quality?: string;
  /** Rank of the level. */
  readonly score?: number;
  readonly description?: string;
  readonly position?: number;
  readonly rubricCriterionId?: string;
}
