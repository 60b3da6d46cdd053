/** A report with its figures, as plain facts that can be frozen. */
export const reportToFreeze = ({ subjectId, subjectCode, subjectName, reviewPointId, code, cohortId, frameworkId }, frame, analysis) => ({
    kind: "subject-report",
    subject: { id: subjectId, code: subjectCode, name: subjectName },
    reviewPoint: { id: reviewPointId, code, cohortId, frameworkId },
    ...frame,
    analysis,
});
const known = new WeakMap();
/** What the content of a report says, read back once for each row that was read. */
export function reportContent(report) {
    const content = known.get(report) ?? JSON.parse(report.content);
    known.set(report, content);
    return content;
}
//# sourceMappingURL=report-content.js.map