/** What a report says: figures of nobody, and words that tell whose it is. */
declare const content: (row: number, { slug }: {
    readonly slug: string;
}) => string;
/** Values that the checks of reports on subjects ask for. */
export declare const canariesOfReports: {
    "subject_report.way": () => string;
    "subject_report.content": typeof content;
    "subject_report.replaces_id": () => null;
    "subject_report_draft.author_id": () => string;
};
export {};
