import type { StandingRow as DomainStanding } from "@reviewpoint/domain/progress";
import sql, { empty } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { maskedBits, type Masked } from "../../../graph/guarding/row-parts.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { reachedTrainees } from "../../partnership/trainee/trainee-scope.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import { joinPlaced, placedAtReviewPoints } from "../narrowing/placed.js";
import { standingsWithin } from "../narrowing/standing-conditions.js";
import { progressGuards } from "../progress.guards.js";

/** The facts of a standing that the rules of a watch list look at, and what of its trainee may not be seen there. */
export type WatchedStanding = Omit<DomainStanding, "cohortCode" | "hubCode" | "subjectCode"> & Masked;

/**
 * Standings of the narrowing's trainees up to a review point, trainee by trainee: by name, or by id for a viewer who
 * may not see names.
 */
export function readWatched(
  narrowing: Narrowing,
  reviewPoint: ReviewPointRow,
  context: GraphContext,
): Promise<WatchedStanding[]> {
  const viewer = viewerOf(context);
  const bySchool = narrowing.schoolId !== null;
  const chosen = standingsWithin({ ...narrowing, reviewPoint, strand: null }, viewer);
  const seesNames = accessOf(viewer).seesAll({ act: "read-watch-list", field: "name" });
  const masked = maskedBits(progressGuards.WatchListEntry, viewer, narrowing.within, (reach) =>
    reachedTrainees(viewer, reach),
  );
  const byName = seesNames ? sql`person.family_name, person.given_names, ` : empty;
  return context.read<WatchedStanding>(sql`${bySchool ? placedAtReviewPoints(narrowing.frame) : empty}select
      standing.trainee_id as "traineeId", review_point.code as "reviewPointCode", strand.code as "strandCode",
      standing.state, standing.level_rank as "levelRank", standing.expected_rank as "expectedRank", ${masked} as masked
    from standing
    join trainee on trainee.provider_id = standing.provider_id and trainee.id = standing.trainee_id
    join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id
    join review_point on review_point.provider_id = standing.provider_id and review_point.id = standing.review_point_id
    join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
    where review_point.position <= ${reviewPoint.position} and standing.trainee_id in (select standing.trainee_id
      from standing${bySchool ? joinPlaced : empty} where ${chosen})
    order by ${byName}standing.trainee_id, review_point.position, strand.position`);
}
