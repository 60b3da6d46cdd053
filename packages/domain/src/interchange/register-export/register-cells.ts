import type { IsoDate } from "../../calendar/index.js";
import type { CellReader } from "../cells/cell-reading.js";
import { date } from "../cells/date-cell.js";
import { urn } from "../cells/reference-number-cells.js";

/** A date of the export. Where it knows none it may say so in words ("… no data available in Register"). */
export const registerDate: CellReader<IsoDate | null> = (cell) =>
  /no data available in register$/iu.test(cell) ? { value: null } : date(cell);

/** A cell that may name a school by URN or in words ("Not applicable", a name): null unless it is a URN. */
export const schoolUrn: CellReader<string | null> = (cell) =>
  "value" in urn(cell) ? { value: cell } : { value: null };
