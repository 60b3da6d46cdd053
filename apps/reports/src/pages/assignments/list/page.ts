import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  AssignmentListDocument,
  type AssignmentListQuery,
  type AssignmentListQueryVariables,
} from "../../../generated/documents.js";
import { pageSize } from "../../paging.js";
import { setForm } from "./set-form.js";
import { assignmentsTable, assignmentsView } from "./view.js";

/** Which assignments are set, and how far has each come? */
export const assignmentsPage: Page<AssignmentListQuery, AssignmentListQueryVariables> = {
  path: "/assignments",
  name: () => "Assignments",
  question: () => "Which assignments are set, and how far has each come?",
  filters: ["cohort"],
  query: AssignmentListDocument,
  variables: (context) => ({
    first: pageSize,
    after: context.address.parameters.after ?? null,
    cohort: context.choice.cohort.code,
    withSetting: mayDo(context, "set-assignment"),
    withCounts: mayDo(context, "read-marking"),
  }),
  acts: actsOf(setForm),
  view: assignmentsView,
  table: assignmentsTable,
};
