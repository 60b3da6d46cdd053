import { basename } from "node:path";
import { casePhrases, checkFramework, fromCase } from "@reviewpoint/domain/framework";
import { readFramework, shownValue } from "@reviewpoint/domain/interchange";
import { refuseWhole } from "./refuse-whole.js";
import { reportOfLists } from "./report-of-lists.js";
import { hiddenSheets } from "../report/hidden-sheets.js";
import { grouped } from "../known/grouped.js";
import { recordRun } from "../record-run.js";
import { FileRefused } from "../refusals.js";
import { importLimits, landingContext } from "../surroundings.js";
import { NothingLanded, unlessNothingLanded } from "../nothing-landed.js";
import { keepFramework } from "./keep-framework.js";
/** A framework is held in memory as a whole: this many rows are far more than any has. */
const mostRows = 20_000;
/** Brings in a framework from a workbook or from CASE JSON, whole or not at all. */
export async function importFramework(file, provider, request, surroundings) {
    const facts = { format: file.format, fileName: basename(request.path), provider: provider.slug };
    const reading = file.kind === "json" ? readCase(file.value) : await readWorkbook(file.rows());
    if ("violations" in reading)
        return refuseWhole(facts, request.path, reading.violations);
    const notices = hiddenSheets(file);
    const outcome = await unlessNothingLanded(() => surroundings.database.write({ providerId: provider.id }, async (unit) => {
        const context = landingContext(surroundings, unit, provider.id);
        const kept = await keepFramework(context, reading.framework, true);
        if ("violations" in kept)
            throw new NothingLanded(kept.violations);
        const report = reportOfLists(facts, request.dryRun !== true, kept.changes, { notices });
        if (request.dryRun === true)
            throw new NothingLanded(report);
        await recordRun(context, file.survey, report);
        return report;
    }, importLimits));
    return "landed" in outcome ? outcome : refuseWhole(facts, request.path, outcome);
}
async function readWorkbook(rows) {
    const all = [];
    for await (const row of rows) {
        all.push(row);
        if (all.length > mostRows)
            throw new FileRefused("too-many-rows", `A framework has at most ${mostRows} rows.`);
    }
    const reading = readFramework(grouped(all, ({ sheet }) => sheet ?? ""));
    if ("violations" in reading)
        return reading;
    const unsound = checkFramework(reading.framework);
    return unsound.length > 0 ? { violations: unsound.map(asViolation) } : reading;
}
function readCase(value) {
    const { framework, violations } = fromCase(value);
    return framework === null ? { violations: violations.map(asViolation) } : { framework };
}
function asViolation({ code, place, value }) {
    const remedy = `Correct it: ${casePhrases[code]}.`;
    return { code: "wrong-shape", sheet: null, row: null, column: place, value: shownValue(value), remedy };
}
//# sourceMappingURL=import-framework.action.js.map