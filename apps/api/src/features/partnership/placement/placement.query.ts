import sql, { join, type Sql } from "sql-template-tag";
import { askedColumns } from "../../../graph/asking/asked-columns.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { maskedBits, type Masked } from "../../../graph/guarding/row-parts.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../partnership.guards.js";
import { reachedTrainees, traineesWithin } from "../trainee/trainee-scope.js";
import type { PlacementFilter } from "./placement.input.js";
import { type PlacementRow, placementTable } from "./placement.table.js";

/** A placement, and what of it this viewer may not see. */
export type ReadPlacementRow = PlacementRow & Masked;

const reading = [{ act: "read-placements" }] as const;

const columns = askedColumns(placementTable, "placement", "Placement", {
  ...{ id: ["id"], position: ["position"], startsOn: ["startsOn"], endsOn: ["endsOn"], mentorId: ["mentor"] },
});

/** What is read of a placement, and what of it this viewer may not see. */
function select(context: GraphContext): Sql {
  const viewer = viewerOf(context);
  const masked = maskedBits(
    partnershipGuards.Placement,
    viewer,
    reading,
    (reach) =>
      sql`placement.trainee_id in (select trainee.id from trainee where ${reachedTrainees(viewer, reach)})`,
  );
  return sql`${columns(context)}, ${masked} as masked`;
}

/** Placements of trainees whom the viewer was already found to reach, in order. */
export function readPlacements(traineeIds: Keys, context: GraphContext): Promise<ReadPlacementRow[]> {
  return context.read<ReadPlacementRow>(sql`select ${select(context)} from placement
    where placement.trainee_id = any(${traineeIds}::uuid[]) order by placement.trainee_id, placement.position`);
}

/**
 * Placements of trainees of whom the viewer may see them, the newest first; those without a first day last.
 *
 * @param guard of the field that lists them.
 */
export function placementListing(
  context: GraphContext,
  filter: PlacementFilter | null,
  guard: Guard,
): Listing {
  const viewer = viewerOf(context);
  const within = [...reading, ...thingsAsked(guard, { filter }, viewer)];
  return {
    kind: "placement",
    select: select(context),
    from: sql`placement
      join trainee on trainee.provider_id = placement.provider_id and trainee.id = placement.trainee_id`,
    where: join([traineesWithin(viewer, within), ...conditions(filter ?? {})], " and "),
    order: [sql`coalesce(placement.starts_on, '-infinity'::date)`, sql`placement.id`],
    descending: true,
  };
}

function conditions({ cohort, position, on }: PlacementFilter): Sql[] {
  const all: Sql[] = [];
  if (cohort != null) all.push(sql`trainee.cohort_id in (select id from cohort where code = ${cohort})`);
  if (position != null) all.push(sql`placement.position = ${position}`);
  if (on != null) {
    all.push(sql`placement.starts_on <= ${on} and (placement.ends_on is null or placement.ends_on >= ${on})`);
  }
  return all;
}
