import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { JudgementRow } from "./judgement.table.js";
/** What the judgement's query reads: the row, whether it stands, and what of it this viewer may not see. */
export interface ReadJudgementRow extends JudgementRow, Masked {
    readonly isCurrent: boolean;
}
/** A judgement as this viewer may see it. */
export type ShownJudgement = ReadJudgementRow;
/** A judgement without its evidence where the viewer may not see it: free text may name people. */
export declare function showJudgement(row: ReadJudgementRow): ShownJudgement;
