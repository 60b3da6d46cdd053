import { refuseReport } from "@reviewpoint/domain/progress";
import { rowsWithin } from "../../../graph/reading/rows.js";
import { action, isRefused } from "../../../graph/writing/action.js";
import { freeze } from "../../../graph/writing/freeze.js";
import { settingsWithin } from "../../provider/setting/settings-within.js";
import { analyseSubject } from "../subject-cohort/analyse-subject.js";
import { reportToFreeze } from "./report-content.js";
import { GiveSubjectReportInput } from "./report.inputs.js";
import { frameToWrite, tiesToSubject } from "./report-to-write.js";
import { draftWithin, readReceivers, reportById, reportToReplace } from "./subject-report.query.js";
import { subjectReportReaderTable, subjectReportTable } from "./subject-report.table.js";
import { SubjectReportType } from "./subject-report.type.js";
/** Gives a report: its words and the figures of this instant are frozen, with their hash. */
export const giveSubjectReport = action({
    name: "giveSubjectReport",
    description: "Gives the viewer's draft to directors, line managers or the leadership team, with the figures as they are now, frozen. Given anew, it takes the place of the report before, which stays on record.",
    input: GiveSubjectReportInput,
    right: "write-subject-report",
    ties: (performance, input) => tiesToSubject(performance, input),
    shows: {
        report: { type: () => SubjectReportType, by: reportById, description: "The report as it was given." },
    },
    refusals: [
        ...["not-found", "conflict", "report-empty", "report-to-nobody", "report-not-for"],
        ...["report-too-early", "day-to-come", "letter-not-today", "words-missing"],
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: authorId, today } = viewer;
        const frame = await frameToWrite(performance, input);
        if (isRefused(frame))
            return frame;
        const read = rowsWithin({ unit });
        const draft = await draftWithin(read, viewer, frame);
        const currentVersion = draft?.version ?? 0;
        if (currentVersion !== input.expectedVersion)
            return refuse({ code: "conflict", currentVersion }, "expectedVersion");
        const receivers = new Set((await readReceivers(read, viewer)).map(({ personId }) => personId));
        const readers = [...new Set(input.readerIds)];
        const { way, givenOn } = input;
        const given = {
            ...{ account: draft?.account ?? "", way, givenOn, occasion: input.occasion?.trim() || null },
            readers: readers.map((personId) => ({ personId, mayReceive: receivers.has(personId) })),
        };
        const refusal = refuseReport(given, { today, opensOn: frame.opensOn });
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        const analysis = await analyseSubject(read, frame, viewer, await settingsWithin(performance));
        if (analysis === null)
            return refuse({ code: "not-found", what: "trainee", id: input.subjectId }, "subjectId");
        const replacesId = await reportToReplace(read, viewer, frame);
        const { occasion, account } = given;
        const said = { authorId, way, occasion, givenOn, replacesId };
        const row = {
            ...{ providerId, id: newId(), reviewPointId: frame.reviewPointId, subjectId: frame.subjectId },
            ...{ ...said, recordedAt: now },
            ...freeze(reportToFreeze(frame, { ...said, account, readers, frozenAt: now }, analysis)),
        };
        await unit.insert(subjectReportTable, [row]);
        await unit.insert(subjectReportReaderTable, readers.map((personId) => ({ providerId, reportId: row.id, personId })));
        const about = analysis.trainees.map(({ traineeId }) => traineeId);
        return { ids: { report: row.id }, about, facts: { sha256: row.sha256, replacesId } };
    },
});
/** The field of the input that a refusal is about. */
function fieldOf({ code }) {
    if (code === "report-empty")
        return "expectedVersion";
    if (code === "report-to-nobody" || code === "report-not-for")
        return "readerIds";
    return code === "words-missing" ? "occasion" : "givenOn";
}
//# sourceMappingURL=give-subject-report.action.js.map