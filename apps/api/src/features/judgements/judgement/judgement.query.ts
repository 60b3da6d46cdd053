import sql, { join, type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import type { Viewer } from "../../../identity/index.js";
import { traineesInScope, traineesNamed } from "../../partnership/trainee/trainee-scope.js";
import type { JudgementFilter } from "./judgement.input.js";
import { judgementTable } from "./judgement.table.js";
import type { ReadJudgementRow } from "./show-judgement.js";

const columns = selectList(judgementTable, "judgement");
/** Judgements with their trainees, and with the judgement that replaced them, of which there is one at most. */
const from = sql`judgement
    join trainee on trainee.provider_id = judgement.provider_id and trainee.id = judgement.trainee_id
    left join judgement later on later.provider_id = judgement.provider_id and later.supersedes_id = judgement.id`;

const select = (viewer: Viewer): Sql =>
  sql`${columns}, later.id is null as "isCurrent", ${traineesNamed(viewer)} as "isNamed"`;

/** Judgements of trainees in the viewer's scope, the newest first. @throws Refusal NOT_ALLOWED */
export function judgementListing(viewer: Viewer, filter: JudgementFilter | null): Listing {
  return {
    kind: "judgement",
    select: select(viewer),
    from,
    where: join([traineesInScope(viewer), ...conditions(viewer, filter ?? {})], " and "),
    order: [sql`judgement.judged_on`, sql`judgement.recorded_at`, sql`judgement.id`],
    descending: true,
  };
}

/** The judgements with these ids, those of trainees outside the viewer's scope left out. */
export function readJudgements(ids: readonly string[], context: GraphContext): Promise<ReadJudgementRow[]> {
  const viewer = viewerOf(context);
  return context.read<ReadJudgementRow>(sql`select ${select(viewer)} from ${from}
    where judgement.id = any(${ids}::uuid[]) and ${traineesInScope(viewer)}`);
}

function conditions(viewer: Viewer, filter: JudgementFilter): Sql[] {
  const { cohort, reviewPoint, strand, hub, subject, assessorId } = filter;
  const all: Sql[] = filter.history === true ? [] : [sql`later.id is null`];
  if (cohort != null) all.push(sql`trainee.cohort_id in (select id from cohort where code = ${cohort})`);
  if (hub != null) all.push(sql`trainee.hub_id in (select id from hub where code = ${hub})`);
  if (subject != null) all.push(sql`trainee.subject_id in (select id from subject where code = ${subject})`);
  if (reviewPoint != null) {
    all.push(sql`judgement.review_point_id in (select id from review_point where code = ${reviewPoint})`);
  }
  if (strand != null) all.push(sql`judgement.strand_id in (select id from strand where code = ${strand})`);
  if (assessorId != null) {
    if (!viewer.scope.seesNames) {
      throw new Refusal(
        "NOT_ALLOWED",
        "filter.assessorId: your roles may not ask about one assessor. Leave it out.",
      );
    }
    all.push(isUuid(assessorId) ? sql`judgement.assessor_id = ${assessorId}::uuid` : sql`false`);
  }
  return all;
}
