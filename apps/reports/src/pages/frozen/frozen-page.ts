import type { Page } from "../../address/page.js";
import { FrozenDocument, type FrozenQuery, type FrozenQueryVariables } from "../../generated/documents.js";
import { Unanswered } from "../../states/unanswered.js";
import { frozenView } from "./frozen-view.js";

/** What was frozen under this address, and does it still hold? */
export const frozenPage: Page<FrozenQuery, FrozenQueryVariables> = {
  path: "/frozen/:id",
  name: () => "Frozen",
  question: () => "What was frozen here, and does it still hold?",
  filters: [],
  countsNobody: true,
  query: FrozenDocument,
  variables: ({ address }) => ({ id: address.path.split("/")[2] ?? "" }),
  view: ({ frozen }, context) => {
    if (!frozen) throw new Unanswered("NOT_FOUND", "Nothing is frozen here that is meant for this reader.");
    return frozenView(frozen, context);
  },
};
