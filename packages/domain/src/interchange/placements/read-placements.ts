import { readTable } from "../tables/read-table.js";
import type { HeaderReading } from "../tables/reading.js";
import type { TextRow } from "../tables/text-row.js";
import { placementFields, type PlacementsRecord } from "./placement-record.js";

/** Opens a placements file. As in the register, a column that is not of the format refuses the file. */
export function readPlacements(header: TextRow): HeaderReading<PlacementsRecord> {
  return readTable(header, placementFields, "refused");
}
