import { type HubRow } from "./hub.table.js";
export declare const hubById: import("../../../graph/reading/whole-table.js").WholeTable<HubRow>;
