import { wholeTable } from "../../../graph/reading/whole-table.js";
import { type HubRow, hubTable } from "./hub.table.js";

export const hubById = wholeTable<HubRow>(hubTable);
