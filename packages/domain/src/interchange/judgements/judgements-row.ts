import type { IsoDate } from "../../calendar/index.js";

/** A row of a judgements file: one trainee at one review point, as many strands as the file has columns. */
export interface JudgementsRow {
  readonly providerTraineeId: string | null;
  readonly trn: string | null;
  /** Code or name of the cohort; null unless the trainee's identifier is used in several. */
  readonly cohort: string | null;
  /** Name or code of the review point: from its column, else the name of the sheet. */
  readonly reviewPoint: string;
  readonly assessorEmail: string | null;
  /** Null only when no strand is filled in. */
  readonly judgedOn: IsoDate | null;
  /** The strands that are filled in; an empty cell says nothing. */
  readonly marks: readonly StrandMark[];
}

/** What a row says about one strand. */
export interface StrandMark {
  /** The heading: name or code of the strand. */
  readonly column: string;
  /** Name or code of the level. */
  readonly level: string;
  readonly evidence: string | null;
}
