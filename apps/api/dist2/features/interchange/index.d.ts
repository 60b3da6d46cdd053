export { csvRows } from "./bytes/csv-rows.js";
export { importFile } from "./import-file.action.js";
export { type FolderProgress, FolderRefused, importFolder } from "./import-folder.action.js";
export type { ImportReport } from "./report/import-report.js";
export type { ImportRequest } from "./import-request.js";
export { FileRefused, type FileRefusalCode } from "./refusals.js";
export type { Surroundings } from "./surroundings.js";
export { workbookRows } from "./workbook/workbook-rows.js";
export { type SheetOut, writeWorkbook } from "./workbook/write-workbook.js";
