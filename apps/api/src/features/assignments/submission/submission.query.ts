import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { instant, selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { reading } from "../piece/piece.query.js";
import { submissionTable } from "./submission.table.js";
import type { ShownSubmission } from "./submission.type.js";

/** What is read of a submission: when its withdrawal was recorded as well, for those who go back in time. */
export interface ReadSubmission extends ShownSubmission {
  readonly withdrawalRecordedAt: string | null;
}

/** The submissions of pieces of work in the order in which they were recorded. */
export const submissionsOf: Batch<string, ReadSubmission[]> = async (ids, context: GraphContext) => {
  const rows = await context.read<ReadSubmission>(sql`select ${selectList(submissionTable, "submission")},
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
