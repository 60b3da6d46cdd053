import type { Page } from "../../../address/page.js";
import {
  OwnAssignmentsDocument,
  type OwnAssignmentsQuery,
  type OwnAssignmentsQueryVariables,
} from "../../../generated/documents.js";
import { ownAssignmentsView } from "./view.js";

/** What am I set, and what came back? */
export const ownAssignmentsPage: Page<OwnAssignmentsQuery, OwnAssignmentsQueryVariables> = {
  path: "/my-assignments",
  name: () => "My assignments",
  question: () => "What am I set, and what came back?",
  filters: [],
  query: OwnAssignmentsDocument,
  variables: () => ({}),
  view: ownAssignmentsView,
};
