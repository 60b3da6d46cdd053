import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type PlacementRow, placementTable } from "./placement.table.js";

/** Placements of trainees whom the viewer was already found to reach, in order. */
export function readPlacements(
  traineeIds: readonly string[],
  context: GraphContext,
): Promise<PlacementRow[]> {
  return context.read<PlacementRow>(sql`select ${selectList(placementTable, "placement")} from placement
    where placement.trainee_id = any(${traineeIds}::uuid[]) order by placement.trainee_id, placement.position`);
}
