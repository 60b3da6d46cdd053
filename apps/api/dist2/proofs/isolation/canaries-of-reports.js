const idOf = (row) => `00000000-0000-4000-8000-${String(row).padStart(12, "0")}`;
/** What a report says: figures of nobody, and words that tell whose it is. */
const content = (row, { slug }) => JSON.stringify({
    account: `canary-${slug}-report-${row}`,
    readers: [idOf(1)],
    analysis: {
        ...{ subjectId: idOf(row), reviewPointId: idOf(row), previousId: null, trainees: [], strands: [] },
        ...{ complete: 0, allAtExpected: 0, withStrandBelow: 0, away: 0 },
        past: { bands: [null], beside: null, otherVersions: 0, leastTrainees: 30, leastCohorts: 2 },
        others: { status: "SUPPRESSED", verdict: null },
    },
});
/** Values that the checks of reports on subjects ask for. */
export const canariesOfReports = {
    "subject_report.way": () => "spoken",
    "subject_report.content": content,
    "subject_report.replaces_id": () => null,
    "subject_report_draft.author_id": () => idOf(1),
};
//# sourceMappingURL=canaries-of-reports.js.map