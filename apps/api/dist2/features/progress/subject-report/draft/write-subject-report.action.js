import { rowsWithin } from "../../../../graph/reading/rows.js";
import { action } from "../../../../graph/writing/action.js";
import { changeRow } from "../../../../graph/writing/change-row.js";
import { reportDraftTable } from "./report-draft.table.js";
import { WriteSubjectReportInput } from "../report.inputs.js";
import { frameToWrite, tiesToSubject } from "../report-to-write.js";
import { draftById, draftWithin } from "../subject-report.query.js";
import { SubjectReportDraftType } from "../subject-report.type.js";
/** Keeps what a lead mentor is writing on their subject: their own, until it is given. */
export const writeSubjectReport = action({
    name: "writeSubjectReport",
    description: "Keeps the draft of the viewer's report on a subject at a review point. It is shown to nobody else until it is given.",
    input: WriteSubjectReportInput,
    right: "write-subject-report",
    isolation: "read committed",
    ties: (performance, input) => tiesToSubject(performance, input),
    // until it is given it is its author's own: the trail is read by others
    confined: ["account"],
    shows: {
        draft: { type: () => SubjectReportDraftType, by: draftById, description: "The draft as it was kept." },
    },
    refusals: ["not-found", "conflict", "report-empty"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const frame = await frameToWrite(performance, input);
        if ("refusal" in frame)
            return frame;
        const draft = await draftWithin(rowsWithin({ unit }), viewer, frame);
        const currentVersion = draft?.version ?? 0;
        if (currentVersion !== input.expectedVersion)
            return refuse({ code: "conflict", currentVersion }, "expectedVersion");
        const account = input.account.trim();
        if (account === "")
            return refuse({ code: "report-empty" }, "account");
        if (draft !== null) {
            await changeRow(performance, reportDraftTable, draft, { account, savedAt: now });
            return { ids: { draft: draft.id } };
        }
        const { reviewPointId, subjectId } = frame;
        const { providerId, personId: authorId } = viewer;
        const row = { id: newId(), reviewPointId, subjectId, authorId, account, savedAt: now, version: 1 };
        await unit.insert(reportDraftTable, [{ providerId, ...row }]);
        return { ids: { draft: row.id } };
    },
});
//# sourceMappingURL=write-subject-report.action.js.map