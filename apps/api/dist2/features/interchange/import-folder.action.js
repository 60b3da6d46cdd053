import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { importFile } from "./import-file.action.js";
// Each file may name what an earlier one brought in. The setup comes again after the files that it waits for.
const order = [
    /^provider\.json$/u,
    /^framework.*\.xlsx$/u,
    /^framework.*\.json$/u,
    /^provider\.json$/u,
    /^schools.*\.(csv|xlsx)$/u,
    /^term-dates.*\.(csv|xlsx)$/u,
    /^register-export.*\.csv$/u,
    /^placements.*\.csv$/u,
    /^provider\.json$/u,
    /^mentors.*\.(csv|xlsx)$/u,
    /^judgements.*\.(csv|xlsx)$/u,
];
/**
 * Brings in a provider's folder of files, each whole, in the order in which they need one another; stops at the first
 * that is refused. A framework in CASE JSON is left out where the same folder has it as a workbook.
 *
 * @throws Error naming the file and its first violation.
 */
export async function importFolder(folder, provider, surroundings, onProgress = () => { }) {
    const names = (await readdir(folder)).filter((name) => !/\.errors\./u.test(name)).sort();
    const hasWorkbook = names.some((name) => /^framework.*\.xlsx$/u.test(name));
    const reports = [];
    for (const pattern of order) {
        if (hasWorkbook && pattern.test("framework.json"))
            continue;
        for (const fileName of names.filter((name) => pattern.test(name))) {
            onProgress({ fileName });
            const report = await importFile({ path: join(folder, fileName), provider }, surroundings);
            if (!report.landed)
                throw new FolderRefused(fileName, report);
            onProgress({ fileName, report });
            reports.push(report);
        }
    }
    return reports;
}
/** A file of a folder that was refused; the files before it have landed. */
export class FolderRefused extends Error {
    fileName;
    report;
    constructor(fileName, report) {
        super(`${fileName} was refused: ${report.refused} rows have errors`);
        this.fileName = fileName;
        this.report = report;
        this.name = "FolderRefused";
    }
}
//# sourceMappingURL=import-folder.action.js.map