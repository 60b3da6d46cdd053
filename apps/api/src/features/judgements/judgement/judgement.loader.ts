import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { readJudgements, readReplacing } from "./judgement.query.js";
import { type ShownJudgement, showJudgement } from "./show-judgement.js";

/** Judgements by id, masked for this viewer; null outside the viewer's scope. */
export const judgementById: Batch<string, ShownJudgement | null> = async (ids, context) => {
  const rows = await readJudgements(ids, context);
  return inOrder(ids, rows.map(showJudgement), (judgement) => judgement.id);
};

/** The judgement that replaced each of these; null where none did. */
export const replacingJudgement: Batch<string, ShownJudgement | null> = async (ids, context) => {
  const rows = await readReplacing(ids, context);
  return inOrder(ids, rows.map(showJudgement), ({ supersedesId }) => supersedesId ?? "");
};
