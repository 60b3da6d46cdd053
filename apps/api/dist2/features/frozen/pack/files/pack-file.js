import { Readable } from "node:stream";
import { chromiumHere, printed } from "./printed.js";
import { csvZip } from "./csv-zip.js";
import { documentOf } from "./document.js";
import { pageOf } from "./page.js";
import { workbookOf } from "./workbook.js";
/** The formats in which a pack can be taken out, with their media types. */
export const packFormats = {
    zip: "application/zip",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    html: "text/html; charset=utf-8",
    pdf: "application/pdf",
};
/** A pack as a file of a format; null for a PDF where the machine has no Chromium to print it. */
export async function packFile(pack, format) {
    switch (format) {
        case "zip":
            return csvZip(pack);
        case "xlsx":
            return workbookOf(pack);
        case "docx":
            return Readable.from([await documentOf(pack)]);
        case "html":
            return Readable.from(pageOf(pack));
        case "pdf": {
            const chromium = chromiumHere();
            if (chromium === null)
                return null;
            let page = "";
            for await (const part of pageOf(pack))
                page += part;
            return Readable.from([await printed(page, chromium)]);
        }
    }
}
//# sourceMappingURL=pack-file.js.map