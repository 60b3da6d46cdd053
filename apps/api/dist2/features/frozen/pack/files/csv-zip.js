import { stringify } from "csv-stringify/sync";
import { ZipFile } from "yazl";
import { harmless } from "./harmless.js";
/** A table as CSV: UTF-8 with its mark, so that spreadsheets read letters rightly, and lines as RFC 4180 ends them. */
export function csvOf({ columns, rows }) {
    const all = [columns, ...rows.map((row) => row.map(harmless))];
    return stringify(all, { bom: true, record_delimiter: "\r\n" });
}
/** The names of a pack's CSV files, with what is in them. */
export function csvFiles({ sections }) {
    return sections.flatMap(({ number, tables }) => tables.map((table) => ({
        name: `${String(number).padStart(2, "0")}-${table.name}.csv`,
        text: csvOf(table),
    })));
}
/**
 * A pack's tables as CSV files in a ZIP, with the snapshot that they were made from. The same snapshot gives the same
 * bytes: the files' time is the instant of the freeze, and nothing else in the archive tells when it was written.
 */
export function csvZip({ content, sha256, pack }) {
    const zip = new ZipFile();
    const [year = 1980, month = 1, day = 1] = pack.frozenAt.slice(0, 10).split("-").map(Number);
    // the format keeps the hours of the machine's zone: noon of the day is the same text in all of them
    const options = { mtime: new Date(year, month - 1, day, 12), mode: 0o100644, forceDosTimestamp: true };
    for (const { name, text } of csvFiles(pack))
        zip.addBuffer(Buffer.from(text, "utf8"), name, options);
    zip.addBuffer(Buffer.from(content, "utf8"), "content.json", options);
    zip.addBuffer(Buffer.from(`${sha256}  content.json\n`, "utf8"), "SHA256SUMS", options);
    zip.end();
    return zip.outputStream;
}
//# sourceMappingURL=csv-zip.js.map