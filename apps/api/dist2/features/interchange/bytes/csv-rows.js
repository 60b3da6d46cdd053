import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { FileRefused } from "../refusals.js";
import { separationOf } from "./delimiter.js";
import { fileLimits } from "./limits.js";
import { textOfFile } from "./text-of-file.js";
/** The rows of a CSV file as a stream, whatever its line ends (CRLF, LF or CR); memory does not grow with the file. */
export async function* csvRows(path, encoding, limits = fileLimits) {
    const text = textOfFile(path, encoding);
    const start = await text.next();
    if (start.done)
        return;
    const { delimiter, passedOver } = separationOf(start.value);
    const parser = parse({
        delimiter,
        record_delimiter: ["\r\n", "\n", "\r"],
        relax_column_count: true,
        skip_empty_lines: false,
        max_record_size: limits.row,
    });
    // A fault on either side ends the other, and a reader who has seen enough closes the file. The loop below tells of it.
    pipeline(Readable.from(restored(start.value.slice(passedOver), text)), parser, () => { });
    let number = 0;
    try {
        for await (const cells of parser) {
            number += 1;
            // Spreadsheets write the cells that somebody once coloured: those beyond the last that holds something are dropped.
            const width = cells.length > limits.columns ? cells.findLastIndex((cell) => cell !== "") + 1 : cells.length;
            if (width > limits.columns)
                throw tooWide(number, limits);
            yield { number, sheet: null, cells: width < cells.length ? cells.slice(0, width) : cells };
        }
    }
    catch (error) {
        throw error instanceof CsvError ? malformed(error) : error;
    }
}
async function* restored(first, rest) {
    if (first !== "")
        yield first;
    yield* rest;
}
const tooWide = (row, limits) => new FileRefused("broken-text", `Row ${row} has more than ${limits.columns} cells: clear what is not needed, or look at the quotes before it.`);
const malformed = (error) => new FileRefused("broken-text", `Look at row ${(error.records ?? 0) + 1}: ${csvFaults[error.code] ?? "its quotes do not match"}.`, { cause: error });
const csvFaults = {
    CSV_MAX_RECORD_SIZE: "it is longer than a row can be, probably because a quote is never closed",
    CSV_QUOTE_NOT_CLOSED: "a quote is never closed",
    CSV_INVALID_CLOSING_QUOTE: "text follows a closing quote; double every quote inside a cell",
    INVALID_OPENING_QUOTE: "a quote stands inside a cell that is not quoted; put the cell in quotes and double the quote",
};
//# sourceMappingURL=csv-rows.js.map