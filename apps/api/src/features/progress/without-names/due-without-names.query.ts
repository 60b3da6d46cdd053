import type { Reach } from "@reviewpoint/domain/access";
import type { DueStanding } from "@reviewpoint/domain/progress";
import sql, { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import { standingsWithin } from "../narrowing/standing-conditions.js";
import { everywhere, isSeen } from "./placed-counts.query.js";
import type { ToldBy } from "./told-by-place.js";

/** Standings of one strand and place that say alike whether a judgement came in, and whether every figure of them is seen. */
export interface PlacedDue extends DueStanding {
  readonly strandId: string;
  readonly placeId: string;
  readonly isSeen: boolean;
}

const placeOf: Readonly<Record<ToldBy, Sql>> = {
  hub: sql`coalesce(standing.hub_id::text, '')`,
  subject: sql`standing.subject_id::text`,
};

/** What is due of everybody at the narrowing's review point and on its strands, by place. */
export function readPlacedDue(
  narrowing: Narrowing,
  by: ToldBy,
  seen: Reach,
  context: GraphContext,
): Promise<PlacedDue[]> {
  const within = standingsWithin(everywhere(narrowing), viewerOf(context));
  return context.read<PlacedDue>(sql`select standing.strand_id as "strandId", ${placeOf[by]} as "placeId",
      coalesce(${isSeen(seen, context)}, false) as "isSeen", review_point.code as "reviewPointCode", standing.state,
      judgement.judged_on as "judgedOn", count(*)::integer as standings
    from standing
    join review_point on review_point.provider_id = standing.provider_id and review_point.id = standing.review_point_id
    left join judgement on judgement.provider_id = standing.provider_id and judgement.id = standing.judgement_id
    where ${within} group by 1, 2, 3, 4, 5, 6`);
}
