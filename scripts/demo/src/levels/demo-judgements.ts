import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReviewPoint } from "@reviewpoint/domain/judgements";
import type { DemoTrainee } from "../partnership/demo-trainee.js";

/** What a mentor wrote about one trainee at one review point: one row of the provider's spreadsheet. */
export interface DemoJudgements {
  readonly trainee: DemoTrainee;
  readonly reviewPoint: ReviewPoint;
  readonly judgedOn: IsoDate;
  /** By strand code; a strand without a mark has not been judged. */
  readonly marks: ReadonlyMap<string, DemoMark>;
}

export interface DemoMark {
  readonly rank: number;
  readonly evidence: string | null;
}
