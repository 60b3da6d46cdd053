import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { type HubRow, hubTable } from "./hub.table.js";

export const hubById = rowsById<HubRow>(hubTable);
