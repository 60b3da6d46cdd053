import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import { BoardsDocument, type BoardsQuery, type BoardsQueryVariables } from "../../../generated/documents.js";
import { pageSize } from "../../paging.js";
import { callForm } from "../forms/call-form.js";
import { boardsView } from "./view.js";

/** Which boards meet, and how far has each come? */
export const boardsPage: Page<BoardsQuery, BoardsQueryVariables> = {
  path: "/boards",
  name: () => "Exam boards",
  question: () => "Which boards meet, and how far has each come?",
  filters: [],
  query: BoardsDocument,
  variables: (context) => ({
    first: pageSize,
    after: context.address.parameters.after ?? null,
    withPeople: mayDo(context, "keep-boards") && context.frame.viewer.scope.seesNames,
  }),
  acts: actsOf(callForm),
  view: boardsView,
};
