import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
import type { Entry, Probe } from "./probe.js";

const atPoints = (selection: string) => `cohort(code: "C2025") { reviewPoints { ${selection} } }`;
const ofTrainee = (selection: string) => `trainee(id: "${target.traineeId}") { ${selection} }`;
const analysed = (selection: string) =>
  ofTrainee(`cohort { reviewPoints { analysis(subjectId: "${target.subjectId}") { ${selection} } } }`);
const ofSubject = (selection: string) => ofTrainee(`subject { ${selection} }`);
const hasSubject = (text: string): Probe => ({ text, holds: target.subjectId });

/** How the analysis of a subject, and reports on it, are asked. */
export const subjectProbes: Readonly<Record<string, Probe>> = {
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
export const subjectEntries: Readonly<Record<string, Entry>> = {
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
