import { letterReport } from "./subject-report/told-of-report.query.js";
/** A report that goes by letter is there: what it says, and on which subject, is read after signing in. */
export const progressMessages = [
    {
        act: "giveSubjectReport",
        told: ["readers"],
        parties: { readers: async (unit, subject) => (await letterReport(unit, subject))?.readerIds ?? [] },
        async write({ unit, subject, providerName, day, word }) {
            const report = await letterReport(unit, subject);
            if (report === null)
                return null;
            return {
                subject: `A report is there for you, at ${providerName}`,
                lines: [
                    `A report of a ${word("leadMentor", "singular")} was given to you on ${day(report.recordedAt)}.`,
                    { path: `/subject-reports/${String(subject["report"])}`, words: "Sign in and read it" },
                ],
            };
        },
    },
];
//# sourceMappingURL=progress.messages.js.map