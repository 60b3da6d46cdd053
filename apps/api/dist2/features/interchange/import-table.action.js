import { basename } from "node:path";
import { withErrorsFile } from "./errors-file/with-errors-file.js";
import { errorsPath, writeErrorsFile } from "./errors-file/write-errors-file.js";
import { hiddenSheets } from "./report/hidden-sheets.js";
import { RowCounts } from "./report/row-counts.js";
import { judgedRows } from "./landing/judged-rows.js";
import { landings } from "./landing/landings.js";
import { newerRuns } from "./report/newer-runs.js";
import { recordRun } from "./record-run.js";
import { importLimits, landingContext } from "./surroundings.js";
import { NothingLanded, unlessNothingLanded } from "./nothing-landed.js";
/**
 * Brings in a table whole or not at all, in one transaction: with a single refused row nothing is written, unless the
 * good rows are asked for. The file is read as a stream; refused rows come back in a file beside it.
 */
export async function importTable(file, provider, request, surroundings) {
    const { database } = surroundings;
    const facts = { format: file.format, fileName: basename(request.path), provider: provider.slug };
    const tenant = { providerId: provider.id };
    const landingOf = landings[file.format];
    const report = await unlessNothingLanded(() => database.write(tenant, async (unit) => {
        const context = landingContext(surroundings, unit, provider.id);
        const landing = await landingOf(context);
        const counts = new RowCounts();
        const mayWrite = () => request.dryRun !== true && (counts.refused === 0 || request.acceptGoodRows === true);
        for await (const judged of judgedRows(file.rows(), landing, mayWrite))
            counts.add(judged);
        const landed = mayWrite();
        const counted = counts.report(facts, landed, await landing.finish(landed));
        const older = await newerRuns(context, file.survey, counted);
        const found = { ...counted, notices: [...counted.notices, ...older, ...hiddenSheets(file)] };
        if (!landed)
            throw new NothingLanded(found);
        await recordRun(context, file.survey, found);
        return found;
    }, importLimits));
    if (report.refused === 0)
        return report;
    return withErrorsFile(report, errorsPath(request.path, file.survey.kind), () => database.write(tenant, async (unit) => {
        const landing = await landingOf(landingContext(surroundings, unit, provider.id));
        const judged = judgedRows(file.rows(), landing, () => false);
        return writeErrorsFile(file, request.path, judged, report.landed);
    }, importLimits));
}
//# sourceMappingURL=import-table.action.js.map