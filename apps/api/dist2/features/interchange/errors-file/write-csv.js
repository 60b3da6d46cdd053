import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
/** UTF-8 with a byte order mark, which spreadsheet programs need to see, and CRLF line ends. */
export async function writeCsv(path, rows) {
    await pipeline(Readable.from(rows), stringify({ bom: true, record_delimiter: "\r\n" }), createWriteStream(path));
}
//# sourceMappingURL=write-csv.js.map