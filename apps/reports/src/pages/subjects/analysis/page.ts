import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  SubjectAnalysisOfDocument,
  type SubjectAnalysisOfQuery,
  type SubjectAnalysisOfQueryVariables,
} from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import { giveForm, writeForm } from "../report/forms.js";
import { pointInView } from "./analysed-point.js";
import { analysedStrandsTable } from "./strands-table.js";
import { chooseSubject } from "./unasked.js";
import { analysisView } from "./view.js";

/** How does this subject's cohort stand, and what is reported of it? */
export const subjectAnalysisPage: Page<SubjectAnalysisOfQuery, SubjectAnalysisOfQueryVariables> = {
  path: "/subject",
  name: ({ words }) => `${capital(words.one("subject"))} analysis`,
  question: ({ words }) =>
    `How does the ${words.one("cohort")} of a ${words.one("subject")} stand at this ${words.one("reviewPoint")}, and what is reported of it?`,
  filters: ["cohort", "review-point", "subject"],
  query: SubjectAnalysisOfDocument,
  variables: (context) => {
    const { cohort, reviewPoint, subject } = context.choice;
    if (!reviewPoint || !subject) return null;
    const writes = mayDo(context, "write-subject-report");
    return { cohort: cohort.code, subjectId: subject.id, writes };
  },
  acts: actsOf(writeForm, giveForm),
  unasked: chooseSubject,
  view: analysisView,
  table: (data, context) => {
    const analysis = pointInView(data, context)?.analysis;
    return analysis
      ? analysedStrandsTable(analysis, context)
      : { caption: "Nobody is counted", columns: [], rows: [] };
  },
};
