import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { registerExportColumns } from "@reviewpoint/domain/interchange";
import { writeWorkbook } from "../../features/interchange/index.js";
const megabyte = 1_000_000;
/** Trainees that judgements are about: with two review points of two strands, 8,000 judgements. */
const trainees = 2_000;
const identifier = (number) => `L${String(number).padStart(7, "0")}`;
async function writeLines(path, lines) {
    await pipeline(Readable.from(pages(lines)), createWriteStream(path));
    return path;
}
/** Lines joined to pieces of about 64 kB. */
function* pages(lines) {
    let page = "";
    for (const line of lines) {
        page += line;
        if (page.length < 65_536)
            continue;
        yield page;
        page = "";
    }
    yield page;
}
/** A register export of the trainees that {@link goodJudgements} are about. */
export function largeExport(folder) {
    function* lines() {
        yield `${registerExportColumns.join(",")}\r\n`;
        for (let number = 0; number < trainees; number += 1) {
            const cells = {
                register_id: `large${number}`,
                provider_trainee_id: identifier(number),
                trainee_status: "trn_received",
                start_academic_year: "2025 to 2026",
                first_names: "Large",
                last_names: `Trainee ${number}`,
                course_itt_subject_1: "mathematics",
                itt_start_date: "2025-09-01",
            };
            yield `${registerExportColumns.map((column) => cells[column] ?? "").join(",")}\r\n`;
        }
    }
    return writeLines(join(folder, "register-export.csv"), lines());
}
/** Judgements that all land, with as much evidence as makes the file so many megabytes. */
export function goodJudgements(folder, megabytes) {
    const evidence = "Seen in lessons. ".repeat(Math.floor((megabytes * megabyte) / (trainees * 4 * 17)));
    function* lines() {
        yield "Provider trainee ID,Review point,Behaviour,Behaviour evidence,Adaptive Teaching,Adaptive Teaching evidence,Date\r\n";
        for (let number = 0; number < trainees; number += 1) {
            for (const [point, day] of [
                ["Autumn", "04/12/2025"],
                ["Spring", "18/03/2026"],
            ]) {
                yield `${identifier(number)},${point},Secure,${evidence},Emerging,${evidence},${day}\r\n`;
            }
        }
    }
    return writeLines(join(folder, "judgements.csv"), lines());
}
const unknownHead = ["Provider trainee ID", "Review point", "Behaviour", "Name", "Date"];
function* unknownRows(megabytes) {
    const name = "Nobody of this name was ever a trainee at this provider, nor will ever be one, whatever the file says";
    for (let number = 0; number * 145 < megabytes * megabyte; number += 1) {
        yield [`unknown-${number}`, "Autumn", "Secure", name, "04/12/2025"];
    }
}
/** Judgements of trainees who do not exist, so that every row is refused. */
export function badJudgements(folder, megabytes) {
    function* lines() {
        yield `${unknownHead.join(",")}\r\n`;
        for (const cells of unknownRows(megabytes))
            yield `"${cells.join('","')}"\r\n`;
    }
    return writeLines(join(folder, "unknown.csv"), lines());
}
/** The same as a workbook that is so many megabytes unpacked. */
export async function badWorkbook(folder, megabytes) {
    function* rows() {
        yield unknownHead;
        let number = 0;
        for (const [, ...cells] of unknownRows(megabytes))
            yield [`unknown-${(number += 1)}-${(number * 2_654_435_761) % 4_294_967_296}`, ...cells];
    }
    const path = join(folder, "unknown.xlsx");
    await writeWorkbook(path, [{ name: "Autumn", rows: rows() }]);
    return path;
}
//# sourceMappingURL=large-files.js.map