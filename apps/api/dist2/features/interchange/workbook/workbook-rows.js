import { fileLimits } from "../bytes/limits.js";
import { dateStyles } from "./date-styles.js";
import { openWorkbook } from "./open-workbook.js";
import { sharedTexts } from "./shared-texts.js";
import { workbookPlan } from "./sheet-list.js";
import { sheetRows } from "./sheet-rows.js";
/** The rows of all visible sheets of a workbook, sheet after sheet, as a stream. */
export async function* workbookRows(path, limits = fileLimits) {
    const parts = await openWorkbook(path, limits);
    try {
        const plan = await workbookPlan(parts);
        const context = {
            texts: await sharedTexts(parts, plan.sharedTexts, limits),
            dateStyles: await dateStyles(parts, plan.styles),
            from1904: plan.from1904,
        };
        for (const sheet of plan.sheets)
            yield* sheetRows(parts, sheet, context, limits);
    }
    finally {
        parts.close();
    }
}
/** The names of a workbook's sheets, in their order: the visible ones, and those that somebody has hidden. */
export async function sheetNames(path, limits = fileLimits) {
    const parts = await openWorkbook(path, limits);
    try {
        const { sheets, hidden } = await workbookPlan(parts);
        return { visible: sheets.map(({ name }) => name), hidden };
    }
    finally {
        parts.close();
    }
}
//# sourceMappingURL=workbook-rows.js.map