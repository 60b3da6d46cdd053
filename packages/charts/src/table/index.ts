export { countCell, decimalCell, percentCell, statusCell, textCell } from "./cells.js";
export type { ChartTable, TableCell, TableColumn, TableRow } from "./chart-table.js";
export { csvRows, csvText, harmless } from "./csv.js";
export { type CellStatus, hiddenStatus, statusSymbol, statusWord } from "./disclosure.js";
