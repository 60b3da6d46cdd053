import { withErrorsFile } from "../errors-file/with-errors-file.js";
import { errorsPath } from "../errors-file/write-errors-file.js";
import { writeFaultsFile } from "../errors-file/write-faults-file.js";
import { mostNamed } from "../report/import-report.js";
import { reportOfLists } from "./report-of-lists.js";
/** The report of a file that is refused as a whole; all that is wrong with it is written beside it. */
export function refuseWhole(facts, path, violations) {
    const report = {
        ...reportOfLists(facts, false, []),
        refused: violations.length,
        violations: violations.slice(0, mostNamed),
    };
    return withErrorsFile(report, errorsPath(path, "json"), () => writeFaultsFile(path, violations));
}
//# sourceMappingURL=refuse-whole.js.map