import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const atPoints = (selection) => `cohort(code: "C2025") { reviewPoints { ${selection} } }`;
const ofTrainee = (selection) => `trainee(id: "${target.traineeId}") { ${selection} }`;
const analysed = (selection) => ofTrainee(`cohort { reviewPoints { analysis(subjectId: "${target.subjectId}") { ${selection} } } }`);
const ofSubject = (selection) => ofTrainee(`subject { ${selection} }`);
const hasSubject = (text) => ({ text, holds: target.subjectId });
/** How the analysis of a subject, and reports on it, are asked. */
export const subjectProbes = {
    "ReviewPoint.analysis": { text: analysed("trainees { trainee { id } }"), holds: target.traineeId },
    "ReviewPoint.reportDrafts": hasSubject(atPoints("reportDrafts { subject { id } }")),
    "ReviewPoint.reports": hasSubject(atPoints("reports { subject { id } }")),
    "Subject.reports": hasSubject("subjects(first: 9) { nodes { reports { subject { id } } } }"),
    "Query.subjectReport": {
        text: `subjectReport(id: "${target.traineeId}") { id }`,
        holds: target.traineeId,
    },
    "Subject.reportReceivers": {
        text: ofSubject("reportReceivers { person { id } }"),
        holds: fixtureId("person", 1),
    },
};
/** How rows of the analysis, of reports and of drafts are met. */
export const subjectEntries = {
    SubjectAnalysis: { by: "ReviewPoint.analysis", text: analysed },
    AnalysedTrainee: {
        by: "ReviewPoint.analysis",
        text: (selection) => analysed(`trainees { ${selection} }`),
    },
    AnalysedStrand: {
        by: "ReviewPoint.analysis",
        text: (selection) => analysed(`strands { ${selection} }`),
    },
    SubjectReportDraft: {
        by: "ReviewPoint.reportDrafts",
        text: (selection) => atPoints(`reportDrafts { ${selection} }`),
    },
    SubjectReport: {
        by: "Query.subjectReport",
        text: (selection) => `subjectReport(id: "${target.traineeId}") { ${selection} }`,
    },
    ReportReceiver: {
        by: "Subject.reportReceivers",
        text: (selection) => ofSubject(`reportReceivers { ${selection} }`),
    },
};
//# sourceMappingURL=subject-probes.js.map