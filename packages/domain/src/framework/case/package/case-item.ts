import type { CaseLink, CaseRecord } from "./case-record.js";

/** One statement of a framework, at any depth. */
export interface CaseItem extends CaseRecord {
  readonly fullStatement: string;
  /** The code that people use for it. */
  readonly humanCodingScheme?: string;
  readonly CFItemType?: string;
  readonly CFItemTypeURI?: CaseLink;
}

/** A kind of item, described. */
export interface CaseItemType extends CaseRecord {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
}

/** The kinds of item by which a framework is written and read, each with what it is. */
export const itemTypes = {
  Framework: "The framework's own short code.",
  Strand: "A thread of the curriculum that is judged through the whole year.",
  Stage: "A part of the training year with statements of its own.",
  Level: "A step of the ordinal scale; its sequence number is its rank, 1 the lowest.",
  Statement: "What progress looks like in one strand at one stage.",
  "Expected level": "The level expected in a strand at the review point that is its code.",
} as const;
