import { rename, rm } from "node:fs/promises";
import { harmlessCell, violationPhrases } from "@reviewpoint/domain/interchange";
import { writeCsv } from "./write-csv.js";
import { errorsPath } from "./write-errors-file.js";
const headings = ["Place", "Value", "What is wrong", "What to do"];
/** Writes everything that is wrong with a file that is read as a whole, one fault a row, beside it as `<name>.errors.csv`. */
export async function writeFaultsFile(path, violations) {
    const target = errorsPath(path, "json");
    const draft = `${target}.part`;
    const rows = violations.map((each) => [
        placeOf(each),
        each.value,
        violationPhrases[each.code],
        each.remedy,
    ]);
    try {
        await writeCsv(draft, [headings, ...rows.map((row) => row.map(harmlessCell))]);
        await rename(draft, target);
    }
    finally {
        await rm(draft, { force: true });
    }
    return target;
}
/** The path of a value in a JSON file, or sheet, row and column. */
function placeOf({ sheet, row, column }) {
    const parts = [sheet === null ? null : `Sheet ${sheet}`, row === null ? null : `row ${row}`, column];
    const place = parts.filter((part) => part !== null).join(", ");
    return place === "" ? "The file" : place;
}
//# sourceMappingURL=write-faults-file.js.map