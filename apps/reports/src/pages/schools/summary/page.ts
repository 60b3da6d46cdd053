import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  SchoolSummaryOfDocument,
  type SchoolSummaryOfQuery,
  type SchoolSummaryOfQueryVariables,
} from "../../../generated/documents.js";
import { foundSchool, urnOf } from "./found-school.js";
import { freezeSummaryForm } from "./freeze-form.js";
import { noReviewPoint } from "./no-review-point.js";
import { traineesTable } from "./trainees-table.js";
import { summaryView } from "./view.js";

/** How do the trainees of this school stand, and what needs work? */
export const schoolSummaryPage: Page<SchoolSummaryOfQuery, SchoolSummaryOfQueryVariables> = {
  path: "/schools/:id",
  name: ({ words }) => `${words.one("school")} summary`,
  question: ({ words }) =>
    `How do the ${words.many("trainee")} of this ${words.one("school")} stand, and what needs work?`,
  filters: ["cohort", "review-point", "subject"],
  query: SchoolSummaryOfDocument,
  variables: (context) => {
    const { reviewPoint, subject } = context.choice;
    if (!reviewPoint) return null;
    return {
      urn: urnOf(context),
      reviewPointId: reviewPoint.id,
      reviewPoint: reviewPoint.code,
      subjectId: subject?.id ?? null,
    };
  },
  acts: actsOf(freezeSummaryForm),
  unasked: noReviewPoint,
  view: (data, context) => summaryView(data, foundSchool(data, context), context),
  table: (data, context) => traineesTable(foundSchool(data, context), context),
};
