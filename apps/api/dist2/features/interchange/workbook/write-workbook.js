import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
/**
 * Writes a workbook of text cells as a stream, sheet after sheet: a text cell is never taken for a formula. Every sheet
 * is begun when the one before it has ended.
 */
export async function writeWorkbook(path, sheets) {
    const zip = new ZipFile();
    const parts = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
    const add = (name, xml) => zip.addBuffer(Buffer.from(xmlHead + xml), name);
    add("[Content_Types].xml", contentTypes(parts));
    add("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
    add("xl/_rels/workbook.xml.rels", relationships(parts.map((part) => ["worksheet", part])));
    const listed = sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`);
    add("xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${document}"><sheets>${listed.join("")}</sheets></workbook>`);
    sheets.forEach(({ rows }, index) => {
        zip.addReadStreamLazy(`xl/${parts[index]}`, (begin) => begin(null, Readable.from(sheetXml(rows))));
    });
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path));
}
async function* sheetXml(rows) {
    yield `${xmlHead}<worksheet xmlns="${main}"><sheetData>`;
    for await (const cells of rows) {
        const written = cells.map((cell) => cell === "" ? "<c/>" : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`);
        yield `<row>${written.join("")}</row>`;
    }
    yield "</sheetData></worksheet>";
}
function contentTypes(parts) {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    const sheets = parts.map((part) => `<Override PartName="/xl/${part}" ContentType="${type}.worksheet+xml"/>`);
    return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${sheets.join("")}</Types>`;
}
function relationships(targets) {
    const each = targets.map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${document}/${type}" Target="${target}"/>`);
    return `<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}
// Characters that XML 1.0 does not allow are left out.
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\r": "&#13;",
};
const escaped = (text) => text.replace(notXml, "").replace(/[&<>"\r]/gu, (character) => escapes[character] ?? character);
//# sourceMappingURL=write-workbook.js.map