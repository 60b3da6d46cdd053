export { csvRows } from "./bytes/csv-rows.js";
export { importFile } from "./import-file.action.js";
export { FolderRefused, importFolder } from "./import-folder.action.js";
export { FileRefused } from "./refusals.js";
export { workbookRows } from "./workbook/workbook-rows.js";
export { writeWorkbook } from "./workbook/write-workbook.js";
//# sourceMappingURL=index.js.map