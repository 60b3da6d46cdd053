import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
/** A packed file of these parts, as a word processor saves one. */
export function packedFile(parts) {
    const zip = new ZipFile();
    for (const [name, content] of Object.entries(parts))
        zip.addBuffer(Buffer.from(content), name);
    zip.end();
    return buffer(zip.outputStream);
}
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Override PartName="/word/document.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
/** A word-processor document with these words; and with other parts, where some are given. */
export const wordDocument = (words, others = {}) => packedFile({
    "[Content_Types].xml": types,
    "word/document.xml": `<document>${words}</document>`,
    ...others,
});
/** A PDF with these words in it. */
export const pdfDocument = (words) => Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
//# sourceMappingURL=packed-file.js.map