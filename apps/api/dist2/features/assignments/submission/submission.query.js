import sql from "sql-template-tag";
import { gathered } from "../../../graph/reading/by-key.js";
import { instant, selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { reading } from "../piece/piece.query.js";
import { submissionTable } from "./submission.table.js";
/** The submissions of pieces of work in the order in which they were recorded. */
export const submissionsOf = async (ids, context) => {
    const rows = await context.read(sql `select ${selectList(submissionTable, "submission")},
      withdrawn.withdrawn_on as "withdrawnOn", withdrawn.reason as "whyWithdrawn",
      ${instant("withdrawn.recorded_at")} as "withdrawalRecordedAt"
    from submission join piece_of_work piece on piece.provider_id = submission.provider_id
      and piece.id = submission.piece_id
    join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
    left join submission_withdrawal withdrawn on withdrawn.provider_id = submission.provider_id
      and withdrawn.submission_id = submission.id
    where piece.id = any(${ids}::uuid[]) and ${traineesWithin(viewerOf(context), reading)}
    order by submission.sequence`);
    return gathered(ids, rows, ({ pieceId }) => pieceId);
};
//# sourceMappingURL=submission.query.js.map