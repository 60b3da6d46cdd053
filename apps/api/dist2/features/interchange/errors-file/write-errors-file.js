import { rename, rm } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";
import { writeWorkbook } from "../workbook/write-workbook.js";
import { errorRows } from "./error-rows.js";
import { writeCsv } from "./write-csv.js";
/** Where the errors of a file are written: beside it, of the same kind. */
export function errorsPath(path, kind) {
    return join(dirname(path), `${parse(basename(path)).name}.errors.${kind === "workbook" ? "xlsx" : "csv"}`);
}
/**
 * Writes the same file again with two more columns, `Validation results` and `Errors`, as a stream.
 *
 * @param onlyRefused Whether the good rows, which have been brought in, are left out.
 * @returns The path of the written file.
 */
export async function writeErrorsFile(file, path, judged, onlyRefused) {
    const target = errorsPath(path, file.survey.kind);
    const draft = `${target}.part`;
    const rows = errorRows(judged, onlyRefused);
    try {
        if (file.survey.kind === "workbook")
            await writeWorkbook(draft, bySheet(rows, file.sheets));
        else
            await writeCsv(draft, cellsOf(rows));
        await rename(draft, target);
    }
    finally {
        await rm(draft, { force: true });
    }
    return target;
}
async function* cellsOf(rows) {
    for await (const row of rows)
        yield row.cells;
}
/** Splits rows, which come sheet after sheet, into one list a sheet. Each list ends where the next sheet begins. */
function bySheet(rows, sheets) {
    const source = rows[Symbol.asyncIterator]();
    let next = null;
    return sheets.map((name) => ({
        name,
        rows: (async function* () {
            for (;;) {
                next ??= source.next();
                const { done, value } = await next;
                if (done === true || value.sheet !== name)
                    return;
                next = null;
                yield value.cells;
            }
        })(),
    }));
}
//# sourceMappingURL=write-errors-file.js.map