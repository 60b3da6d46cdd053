import { freeze } from "../../../graph/writing/freeze.js";
import { reportDraftTable } from "../../../features/progress/subject-report/draft/report-draft.table.js";
import { subjectReportReaderTable, subjectReportTable, } from "../../../features/progress/subject-report/subject-report.table.js";
import { fixtureId } from "../../../features/testing/fixture-id.js";
import { askers } from "../asking-people.js";
import { target } from "../target.js";
const { providerId, traineeId, subjectId, assessorId } = target;
const place = { reviewPointId: fixtureId("review-point", 21), subjectId };
const at = "2026-01-12T10:00:00Z";
/** Gives a report on the target's subject to everybody who asks, and leaves each lead mentor who asks a draft of their own. */
export async function reportToAskers(database) {
    const readers = askers.map(({ personId }) => personId);
    await database.write(target, async (unit) => {
        const content = { account: "All are seen.", readers, analysis: { trainees: [], strands: [] } };
        const said = { authorId: assessorId, way: "spoken", occasion: null, givenOn: "2026-01-12" };
        const report = { id: traineeId, ...place, ...said, replacesId: null, recordedAt: at };
        await unit.insert(subjectReportTable, [{ providerId, ...report, ...freeze(content) }]);
        await unit.insert(subjectReportReaderTable, readers.map((personId) => ({ providerId, reportId: traineeId, personId })));
    });
    for (const { role, personId } of askers) {
        if (role !== "lead-mentor")
            continue;
        const draft = { ...place, id: personId, authorId: personId, account: "Begun.", savedAt: at, version: 1 };
        await database.write({ providerId, personId }, (unit) => unit.insert(reportDraftTable, [{ providerId, ...draft }]));
    }
}
//# sourceMappingURL=report-to-askers.js.map