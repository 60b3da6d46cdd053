export { csvRows } from "./bytes/csv-rows.js";
export { importFile } from "./import-file.action.js";
export { type FolderProgress, FolderRefused, importFolder } from "./import-folder.action.js";
export type { ImportReport } from "./import-report.js";
export { FileRefused, type FileRefusalCode } from "./refusals.js";
export { findProvider, keepMembership, keepProvider, type KnownProvider } from "./setup/keep-provider.js";
export type { ImportRequest, Surroundings } from "./surroundings.js";
export { workbookRows } from "./workbook/workbook-rows.js";
export { type SheetOut, writeWorkbook } from "./workbook/write-workbook.js";
