import type { Page } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  MarkingDeskDocument,
  type MarkingDeskQuery,
  type MarkingDeskQueryVariables,
} from "../../../generated/documents.js";
import { pageSize } from "../../paging.js";
import { Unanswered } from "../../../states/unanswered.js";
import { deskView } from "./view.js";

/** What do I mark, and by when? */
export const deskPage: Page<MarkingDeskQuery, MarkingDeskQueryVariables> = {
  path: "/marking",
  name: () => "My marking",
  question: () => "What do I mark, and by when?",
  filters: [],
  query: MarkingDeskDocument,
  variables: (context) => {
    if (!mayDo(context, "mark-work")) throw new Unanswered("NOT_ALLOWED", "This page is for those who mark.");
    return { first: pageSize, after: context.address.parameters.after ?? null };
  },
  view: deskView,
};
