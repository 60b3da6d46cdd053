import { Readable } from "node:stream";
import writeXlsxFile, {} from "write-excel-file/node";
/** The sheets of a pack's workbook: notes first, then a sheet a table with its header row. */
export function sheetsOf({ sections }) {
    const notes = sections.flatMap(({ number, title, notes: sentences }) => sentences.map((sentence) => [number, title, sentence]));
    const first = { name: "notes", title: "Notes", columns: ["Section", "Title", "Note"], rows: notes };
    return [first, ...sections.flatMap(({ tables }) => tables)];
}
/** A pack as a workbook: a table a sheet, a header row, no merged cells. Texts are texts, whatever they begin with. */
export async function workbookOf({ pack, sha256 }) {
    const sheets = sheetsOf(pack).map((table) => {
        const own = table.name === "cover" ? [...table.rows, ["SHA-256 of the snapshot", sha256]] : table.rows;
        const head = table.columns.map((value) => ({ value, type: String, fontWeight: "bold" }));
        return { sheet: table.name, data: [head, ...own.map((row) => row.map(sheetCell))], stickyRowsCount: 1 };
    });
    return Readable.from([await writeXlsxFile(sheets).toBuffer()]);
}
function sheetCell(value) {
    if (value === null || value === "")
        return null;
    return typeof value === "number" ? { value, type: Number } : { value, type: String };
}
//# sourceMappingURL=workbook.js.map