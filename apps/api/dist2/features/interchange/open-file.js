import { recogniseJson, recogniseTable, shownValue, } from "@reviewpoint/domain/interchange";
import { csvRows } from "./bytes/csv-rows.js";
import { jsonOfFile } from "./bytes/json-of-file.js";
import { fileLimits } from "./bytes/limits.js";
import { surveyFile } from "./bytes/survey-file.js";
import { FileRefused } from "./refusals.js";
import { sheetNames, workbookRows } from "./workbook/workbook-rows.js";
/** Opens a file and tells its format, unless that is said. */
export async function openFile(path, format, limits = fileLimits) {
    const survey = await surveyFile(path, limits);
    if (survey.kind === "json") {
        const value = await jsonOfFile(path, survey.encoding);
        return {
            kind: "json",
            survey,
            value,
            format: known(format ?? recogniseJson(value), ["provider-setup", "framework-case"]),
        };
    }
    const { visible: sheets, hidden: hiddenSheets } = survey.kind === "workbook" ? await sheetNames(path, limits) : { visible: [], hidden: [] };
    const rows = () => survey.kind === "workbook" ? workbookRows(path, limits) : csvRows(path, survey.encoding, limits);
    return {
        kind: "table",
        survey,
        sheets,
        hiddenSheets,
        rows,
        format: known(format ?? (await recognise(rows(), sheets)), tableFormats(sheets)),
    };
}
const rowsLookedAt = 20;
/** The format of the first row that is not empty. Where a later row would be of a format, the rows above it are the fault. */
async function recognise(rows, sheets) {
    let first = null;
    let looked = 0;
    for await (const row of rows) {
        if (looked++ > rowsLookedAt)
            break;
        if (row.cells.every((cell) => cell.trim() === ""))
            continue;
        const format = recogniseTable(row, sheets);
        if (format !== null && first === null)
            return format;
        if (format !== null && first !== null)
            throw headingsLower(row, first);
        first ??= row;
    }
    if (first === null)
        throw new FileRefused("empty-file", "It has no rows: export it again.");
    throw unknownFormat(tableFormats(sheets), first);
}
function headingsLower({ number, sheet }, first) {
    const remedy = sheet === first.sheet
        ? `Delete the rows above row ${number}, where the headings are.`
        : `Delete or hide sheet ${first.sheet}: the headings are on sheet ${sheet}.`;
    return new FileRefused("headings-not-first", remedy);
}
function unknownFormat(possible, first) {
    const cells = first.cells.filter((cell) => cell.trim() !== "");
    const found = cells.slice(0, 5).map((cell) => `“${shownValue(cell)}”`);
    const shown = `Its first row holds ${found.join(", ")}${cells.length > 5 ? ", …" : ""}. `;
    return new FileRefused("unknown-format", `${shown}Compare its headings with the examples in docs/guides/importing.md, or name its format with --format: ${possible.join(", ")}.`);
}
const tableFormats = (sheets) => [
    "schools",
    "term-dates",
    "register-export",
    "placements",
    "mentors",
    "judgements",
    ...(sheets.length > 0 ? ["framework"] : []),
];
function known(format, possible) {
    if (format !== null && possible.includes(format))
        return format;
    if (format === null) {
        const remedy = "A setup has a member provider, a CASE package a member CFDocument: compare it with the examples.";
        throw new FileRefused("unknown-format", remedy);
    }
    throw new FileRefused("other-format", `By its kind it is one of ${possible.join(", ")}: say one of these, or leave --format out.`);
}
//# sourceMappingURL=open-file.js.map