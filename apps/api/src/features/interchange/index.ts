export { type FolderProgress, FolderRefused, importFolder } from "./import-folder.action.js";
export { importFile } from "./import-file.action.js";
export type { ImportReport } from "./import-report.js";
export { FileRefused, type FileRefusalCode } from "./refusals.js";
export type { ImportRequest, Surroundings } from "./surroundings.js";
export { findProvider, keepMembership, keepProvider, type KnownProvider } from "./setup/keep-provider.js";
export { type SheetOut, writeWorkbook } from "./workbook/write-workbook.js";
