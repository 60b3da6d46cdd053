import type { JudgementRow } from "./judgement.table.js";

/** What the judgement's query reads: the row, whether it stands, and whether this viewer may see whose it is. */
export interface ReadJudgementRow extends JudgementRow {
  readonly isCurrent: boolean;
  readonly isNamed: boolean;
}

/** A judgement as this viewer may see it. */
export type ShownJudgement = ReadJudgementRow;

/** A judgement without its evidence where the viewer may not see names: free text may name people. */
export function showJudgement(row: ReadJudgementRow): ShownJudgement {
  return row.isNamed ? row : { ...row, evidence: null };
}
