import { errorCells, errorColumns, harmlessCell, isErrorColumn, } from "@reviewpoint/domain/interchange";
/** The rows of a file with two more cells. Columns of an earlier errors file are replaced. */
export async function* errorRows(judged, onlyRefused) {
    let header = null;
    for await (const { row, outcome } of judged) {
        const isHeader = header === null || header.sheet !== row.sheet;
        if (isHeader)
            header = row;
        const columns = header ?? row;
        const errors = outcome.kind === "refused"
            ? errorCells(outcome.violations)
            : isSilent(outcome.kind)
                ? ["", ""]
                : errorCells([]);
        if (isHeader) {
            yield { sheet: row.sheet, cells: [...own(row, columns), ...errorColumns] };
            // A refused header has its own row of errors: the header itself must stay as it can be read again.
            if (outcome.kind === "refused")
                yield { sheet: row.sheet, cells: [...own(row, columns).map(() => ""), ...errors] };
        }
        else if (!onlyRefused || outcome.kind === "refused") {
            yield { sheet: row.sheet, cells: [...own(row, columns), ...errors, ...beyond(row, columns)] };
        }
    }
}
const isSilent = (kind) => kind === "passed-over" || kind === "header";
/** The cells of the file itself under its headings, as many as the header has, each harmless in a spreadsheet. */
function own(row, header) {
    return header.cells.flatMap((heading, position) => isErrorColumn(heading) ? [] : [harmless(row.cells[position] ?? "")]);
}
/** Cells that stand beyond the last heading: they are given back after the errors, so that nothing is lost. */
const beyond = (row, header) => row.cells.slice(header.cells.length).map(harmless);
// A cell that has its apostrophe already keeps that one.
const harmless = (cell) => (cell.startsWith("'") ? cell : harmlessCell(cell));
//# sourceMappingURL=error-rows.js.map