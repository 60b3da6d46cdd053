import { fileLimits } from "../bytes/limits.js";
import { FileRefused } from "../refusals.js";
import { cellText } from "./cell-text.js";
import { xmlEvents } from "./xml-events.js";
/** The rows of one sheet as a stream. Rows that the sheet leaves out are left out; cells that it leaves out are empty. */
export async function* sheetRows(parts, sheet, context, limits = fileLimits) {
    let rows = [];
    let number = 0;
    let cells = [];
    let column = 0;
    let cell = { type: "n", style: 0, value: "" };
    let inValue = false;
    let hasValue = false;
    let hasFormula = false;
    let phonetic = 0;
    const events = xmlEvents(parts, sheet.part, {
        open: (tag, attribute) => {
            if (tag === "row") {
                number = Number(attribute("r") ?? number + 1);
                cells = [];
                column = 0;
            }
            else if (tag === "c") {
                column = columnNumber(attribute("r")) ?? column + 1;
                hasFormula = hasValue = false;
                cell = { type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0), value: "" };
            }
            else if (tag === "rPh")
                phonetic += 1;
            else if (tag === "f")
                hasFormula = true;
            else if (tag === "v" || tag === "t") {
                hasValue = true;
                inValue = phonetic === 0;
            }
            else if (tag === "mergeCell")
                refuseMergedRows(sheet.name, attribute("ref") ?? "");
        },
        text: (text) => {
            if (inValue)
                cell.value += text;
        },
        close: (tag) => {
            if (tag === "v" || tag === "t")
                inValue = false;
            else if (tag === "rPh")
                phonetic -= 1;
            else if (tag === "c") {
                // A formula that nobody has worked out yet has no value, and is not the same as an empty cell.
                const text = hasFormula && !hasValue ? "#CALC!" : cellText(cell, context);
                if (column > limits.columns) {
                    // Spreadsheets keep the cells that somebody once coloured.
                    if (text === "")
                        return;
                    throw tooWide(sheet.name, number, limits);
                }
                while (cells.length < column)
                    cells.push("");
                cells[column - 1] = text;
            }
            else if (tag === "row")
                rows.push({ number, sheet: sheet.name, cells });
        },
    });
    for await (const _ of events) {
        yield* rows;
        rows = [];
    }
}
/**
 * The column of a cell's reference, from 1; undefined when it says none.
 *
 * @example
 * columnNumber("AB12") // => 28
 */
export function columnNumber(reference) {
    const letters = /^[A-Z]{1,3}/u.exec(reference ?? "")?.[0];
    if (letters === undefined)
        return undefined;
    return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
/** Of cells merged over several rows only the first holds what all of them show: the others would be read as empty. */
function refuseMergedRows(sheet, reference) {
    const [, from, to] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/u.exec(reference) ?? [];
    if (from === to)
        return;
    throw new FileRefused("merged-cells", `Sheet ${sheet}, ${reference}: unmerge them and fill in every row.`);
}
const tooWide = (sheet, row, limits) => new FileRefused("broken-workbook", `Sheet ${sheet}, row ${row} has cells beyond column ${limits.columns}: clear them.`);
//# sourceMappingURL=sheet-rows.js.map