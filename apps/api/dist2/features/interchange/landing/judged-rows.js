import { plainText } from "@reviewpoint/domain/interchange";
import { FileRefused } from "../refusals.js";
const rowsAtOnce = 250;
const charactersAtOnce = 500_000;
/**
 * Judges the rows of a file one batch at a time, in their order. The first row of each sheet that is not empty is its
 * header; below a header that is refused no row can be read.
 *
 * @param write Asked before each batch whether its good rows are written.
 */
export async function* judgedRows(rows, landing, write) {
    let sheet;
    let read = null;
    let batch = [];
    let characters = 0;
    let counted = 0;
    for await (const row of rows) {
        if (row.sheet !== sheet)
            read = null;
        if (read === null && (row.sheet !== sheet || sheet === undefined)) {
            if (row.cells.every((cell) => plainText(cell) === ""))
                continue;
            yield* settled(batch, landing, write());
            batch = [];
            sheet = row.sheet;
            const header = landing.open(row);
            if ("read" in header)
                read = header.read;
            const outcome = "violations" in header
                ? { kind: "refused", violations: header.violations }
                : { kind: "header", passedOver: header.passedOver ?? [] };
            yield { row, outcome };
            continue;
        }
        if (read === null) {
            yield { row, outcome: { kind: "passed-over" } };
            continue;
        }
        counted += 1;
        if (counted > landing.mostRows) {
            throw new FileRefused("too-many-rows", `At most ${landing.mostRows.toLocaleString("en-GB")} rows are read: split the file.`);
        }
        batch.push({ row, reading: read(row) });
        characters += row.cells.reduce((sum, cell) => sum + cell.length, 0);
        if (batch.length < rowsAtOnce && characters < charactersAtOnce)
            continue;
        yield* settled(batch, landing, write());
        batch = [];
        characters = 0;
    }
    yield* settled(batch, landing, write());
}
async function* settled(batch, landing, write) {
    const records = batch.flatMap(({ row, reading }) => "record" in reading ? [{ row, record: reading.record }] : []);
    const outcomes = (records.length === 0 ? [] : await landing.settle(records, write)).values();
    for (const { row, reading } of batch) {
        if ("passedOver" in reading)
            yield { row, outcome: { kind: "passed-over" } };
        else if ("violations" in reading)
            yield { row, outcome: { kind: "refused", violations: reading.violations } };
        else
            yield { row, outcome: outcomes.next().value };
    }
}
//# sourceMappingURL=judged-rows.js.map