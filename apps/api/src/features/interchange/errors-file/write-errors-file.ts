import { rename, rm } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";
import type { JudgedRow } from "../landing/judged-rows.js";
import type { OpenedFile } from "../open-file.js";
import { writeWorkbook } from "../workbook/write-workbook.js";
import { type ErrorRow, errorRows } from "./error-rows.js";
import { writeCsv } from "./write-csv.js";

/** Where the errors of a file are written: beside it, of the same kind. */
export function errorsPath(path: string, kind: "workbook" | "table" | "json"): string {
  return join(dirname(path), `${parse(basename(path)).name}.errors.${kind === "workbook" ? "xlsx" : "csv"}`);
}

/**
 * Writes the same file again with two more columns, `Validation results` and `Errors`, as a stream.
 *
 * @param onlyRefused Whether the good rows, which have been brought in, are left out.
 * @returns The path of the written file.
 */
export async function writeErrorsFile(
  file: OpenedFile & { readonly kind: "table" },
  path: string,
  judged: AsyncIterable<JudgedRow>,
  onlyRefused: boolean,
): Promise<string> {
  const target = errorsPath(path, file.survey.kind);
  const draft = `${target}.part`;
  const rows = errorRows(judged, onlyRefused);
  try {
    if (file.survey.kind === "workbook") await writeWorkbook(draft, bySheet(rows, file.sheets));
    else await writeCsv(draft, cellsOf(rows));
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
  return target;
}

async function* cellsOf(rows: AsyncIterable<ErrorRow>) {
  for await (const row of rows) yield row.cells;
}

/** Splits rows, which come sheet after sheet, into one list a sheet. Each list ends where the next sheet begins. */
function bySheet(rows: AsyncIterable<ErrorRow>, sheets: readonly string[]) {
  const source = rows[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<ErrorRow>> | null = null;
  return sheets.map((name) => ({
    name,
    rows: (async function* () {
      for (;;) {
        next ??= source.next();
        const { done, value } = await next;
        if (done === true || value.sheet !== name) return;
        next = null;
        yield value.cells;
      }
    })(),
  }));
}
