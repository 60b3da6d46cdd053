import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { maskedBits, type Masked } from "../../../graph/guarding/row-parts.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../partnership.guards.js";
import { reachedTrainees } from "../trainee/trainee-scope.js";
import { type PlacementRow, placementTable } from "./placement.table.js";

/** A placement, and what of it this viewer may not see. */
export type ReadPlacementRow = PlacementRow & Masked;

/** Placements of trainees whom the viewer was already found to reach, in order. */
export function readPlacements(
  traineeIds: readonly string[],
  context: GraphContext,
): Promise<ReadPlacementRow[]> {
  const viewer = viewerOf(context);
  const masked = maskedBits(
    partnershipGuards.Placement,
    viewer,
    [{ act: "read-placements" }],
    (reach) =>
      sql`placement.trainee_id in (select trainee.id from trainee where ${reachedTrainees(viewer, reach)})`,
  );
  return context.read<ReadPlacementRow>(sql`select ${selectList(placementTable, "placement")}, ${masked} as masked from placement
    where placement.trainee_id = any(${traineeIds}::uuid[]) order by placement.trainee_id, placement.position`);
}
