import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import writeExcelFile from "write-excel-file/node";
import type { DemoFile } from "./demo-file.js";

/** Writes a file into a folder that exists; an older one of that name is replaced. */
export async function saveFile(file: DemoFile, folder: string): Promise<void> {
  const path = join(folder, file.name);
  if ("text" in file) await writeFile(path, file.text, "utf8");
  else {
    await writeExcelFile(
      file.sheets.map(({ name, rows }) => ({ sheet: name, data: rows.map(textCells) })),
    ).toFile(path);
  }
}

/** Every cell as text, so that no spreadsheet takes a date or an identifier for a number. */
function textCells(cells: readonly string[]) {
  return cells.map((value) => (value === "" ? null : { value, type: String }));
}
