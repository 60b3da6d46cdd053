import { inOrder } from "../../../graph/reading/by-key.js";
import { readJudgements, readReplacing } from "./judgement.query.js";
import { showJudgement } from "./show-judgement.js";
/** Judgements by id, masked for this viewer; null outside the viewer's scope. */
export const judgementById = async (ids, context) => {
    const rows = await readJudgements(ids, context);
    return inOrder(ids, rows.map(showJudgement), (judgement) => judgement.id);
};
/** The judgement that replaced each of these; null where none did. */
export const replacingJudgement = async (ids, context) => {
    const rows = await readReplacing(ids, context);
    return inOrder(ids, rows.map(showJudgement), ({ supersedesId }) => supersedesId ?? "");
};
//# sourceMappingURL=judgement.loader.js.map